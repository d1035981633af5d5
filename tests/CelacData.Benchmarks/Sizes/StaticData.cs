using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CelacData.Benchmarks.Sizes;

/// <summary>
/// What the static data of a catalogue are. A piece is a field at an address, of a type whose size says how many bytes it has; what it holds is told by the emitted
/// member that reads it.
/// </summary>
internal sealed class StaticData(PEReader image, MetadataReader metadata)
{
    public const string Texts = "texts", Starts = "where texts start, and what fills chunks up", Ids = "index of ids", Columns = "columns";

    private const byte LoadFieldAddress = 0x7F, LoadToken = 0xD0;

    private readonly Dictionary<int, int> _sizes = metadata.FieldDefinitions.Where(f => metadata.GetFieldDefinition(f).GetRelativeVirtualAddress() != 0)
        .ToDictionary(f => MetadataTokens.GetToken(f), f => metadata.GetFieldDefinition(f).DecodeSignature(new FieldSize(), metadata));

    public IEnumerable<(string Part, long Bytes)> Parts()
    {
        var bytes = new Dictionary<string, long> { [Texts] = 0, [Starts] = 0, [Ids] = 0, [Columns] = 0 };
        var seen = new HashSet<int>();
        foreach (var method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition))
        {
            foreach (var piece in PiecesOf(method).Where(seen.Add))
            {
                var (part, starts) = (PartOf(method), 0);
                if (part == Texts)
                    starts = _sizes[piece] - TextsIn(piece);
                bytes[part] += _sizes[piece] - starts;
                bytes[Starts] += starts;
            }
        }

        return bytes.Select(b => (b.Key, b.Value)).Append(("other", _sizes.Where(s => !seen.Contains(s.Key)).Sum(s => s.Value)));
    }

    private string PartOf(MethodDefinition method)
    {
        var (type, name) = (metadata.GetString(metadata.OutermostOf(method.GetDeclaringType()).Name), metadata.GetString(method.Name));
        return type switch
        {
            "TextChunks" when name.StartsWith("Of", StringComparison.Ordinal) => Texts,
            "TextChunks" or "ClauseIdIndexTable" => Ids,
            _ => Columns,
        };
    }

    /// <summary>The pieces that a method reads, in its order.</summary>
    private IEnumerable<int> PiecesOf(MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
            yield break;
        var code = image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!;
        for (var i = 1; i <= code.Length - sizeof(int); i++)
        {
            if (code[i - 1] is LoadFieldAddress or LoadToken && BitConverter.ToInt32(code, i) is var token && _sizes.ContainsKey(token))
                yield return token;
        }
    }

    /// <summary>How many bytes of a chunk are texts: no text has a zero in it, and the first of the numbers behind them, that of the first text, is zero.</summary>
    private int TextsIn(int piece)
    {
        var address = metadata.GetFieldDefinition((FieldDefinitionHandle)MetadataTokens.EntityHandle(piece)).GetRelativeVirtualAddress();
        return image.GetSectionData(address).GetContent(0, _sizes[piece]).IndexOf((byte)0);
    }

    private sealed class FieldSize : ISignatureTypeProvider<int, MetadataReader>
    {
        public int GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
        {
            PrimitiveTypeCode.Byte or PrimitiveTypeCode.SByte or PrimitiveTypeCode.Boolean => 1,
            PrimitiveTypeCode.Int16 or PrimitiveTypeCode.UInt16 or PrimitiveTypeCode.Char => 2,
            PrimitiveTypeCode.Int64 or PrimitiveTypeCode.UInt64 or PrimitiveTypeCode.Double => 8,
            _ => 4,
        };

        public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.GetTypeDefinition(handle).GetLayout().Size;

        public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => 0;

        public int GetTypeFromSpecification(MetadataReader reader, MetadataReader genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => 0;

        public int GetSZArrayType(int elementType) => 0;

        public int GetArrayType(int elementType, ArrayShape shape) => 0;

        public int GetByReferenceType(int elementType) => 0;

        public int GetPointerType(int elementType) => 0;

        public int GetFunctionPointerType(MethodSignature<int> signature) => 0;

        public int GetGenericInstantiation(int genericType, System.Collections.Immutable.ImmutableArray<int> typeArguments) => 0;

        public int GetGenericMethodParameter(MetadataReader context, int index) => 0;

        public int GetGenericTypeParameter(MetadataReader context, int index) => 0;

        public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => unmodifiedType;

        public int GetPinnedType(int elementType) => elementType;
    }
}
