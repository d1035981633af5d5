using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CelacData.Benchmarks.Sizes;

/// <summary>Where the bytes of an assembly are: the profile behind its size.</summary>
internal static class AssemblyParts
{
    public static IEnumerable<(string Part, long Bytes)> Of(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        var total = new FileInfo(path).Length;
        var staticData = StaticData(image, metadata);
        var tables = Enum.GetValues<TableIndex>().Sum(t => (long)metadata.GetTableRowCount(t) * metadata.GetTableRowSize(t));
        var names = (long)metadata.GetHeapSize(HeapIndex.String);
        var literals = (long)metadata.GetHeapSize(HeapIndex.UserString);
        var blobs = (long)metadata.GetHeapSize(HeapIndex.Blob);
        var code = metadata.MethodDefinitions.Select(m => metadata.GetMethodDefinition(m).RelativeVirtualAddress).Where(a => a != 0).Distinct()
            .Sum(a => (long)image.GetMethodBody(a).Size);
        yield return ("static data", staticData);
        yield return ("code", code);
        yield return ("tables of members", tables);
        yield return ("names of members", names);
        yield return ("attributes and signatures", blobs);
        yield return ("string literals", literals);
        yield return ("the rest", total - staticData - code - tables - names - blobs - literals);
    }

    /// <summary>Static data are fields at an address, of a type whose size says how many bytes they are; or of a primitive type.</summary>
    private static long StaticData(PEReader image, MetadataReader metadata) => metadata.FieldDefinitions.Select(metadata.GetFieldDefinition)
        .Where(f => f.GetRelativeVirtualAddress() != 0)
        .Sum(f => (long)f.DecodeSignature(new FieldSize(), metadata));

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
