using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CelacData.Benchmarks.Sizes;

/// <summary>
/// What the code and the metadata of a catalogue's assembly belong to: the rows of the tables, the names, the signatures, the attributes and the code of each member. What
/// several members share counts for the first of them.
/// </summary>
internal sealed class MemberOrigins(PEReader image, MetadataReader metadata)
{
    public const string Enums = "enums", Walk = "the classes by which one walks", Records = "records, and the classes that list them", Tables = "columns and texts: their members", Assembly = "attributes of the assembly", Else = "written by hand", Rest = "what cannot be told apart";

    private readonly MetadataBytes _parts = new(metadata);
    private readonly HashSet<int> _codeSeen = [];
    private readonly Dictionary<string, long> _bytes = new[] { Enums, Walk, Records, Tables, Assembly, Else }.ToDictionary(o => o, _ => 0L);

    /// <param name="all">Bytes of all code, tables, names, attributes and signatures.</param>
    public IEnumerable<(string Origin, long Bytes)> Of(long all)
    {
        _bytes[Assembly] += AttributesOf(metadata.GetAssemblyDefinition().GetCustomAttributes());
        foreach (var handle in metadata.TypeDefinitions)
            _bytes[OriginOf(handle)] += SizeOf(metadata.GetTypeDefinition(handle));
        return _bytes.Select(b => (b.Key, b.Value)).Append((Rest, all - _bytes.Values.Sum()));
    }

    private string OriginOf(TypeDefinitionHandle handle)
    {
        var (type, outermost) = (metadata.GetTypeDefinition(handle), metadata.OutermostOf(handle));
        var name = metadata.GetString(outermost.Name);
        var isStatic = outermost.Attributes.HasFlag(TypeAttributes.Abstract | TypeAttributes.Sealed);
        if (BaseOf(type) == nameof(Enum))
            return Enums;
        if (isStatic && (name.EndsWith("Table", StringComparison.Ordinal) || name == "TextChunks"))
            return Tables;
        if (isStatic && outermost.Attributes.HasFlag(TypeAttributes.Public) && outermost.GetNestedTypes().Any(t => (metadata.GetTypeDefinition(t).Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPublic))
            return Walk;
        return outermost.GetMethods().Any(m => metadata.GetString(metadata.GetMethodDefinition(m).Name) is "<Clone>$" or "get_All") ? Records : Else;
    }

    private string BaseOf(TypeDefinition type) => type.BaseType is { IsNil: false, Kind: HandleKind.TypeReference } of ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)of).Name) : "";

    private long SizeOf(TypeDefinition type)
    {
        var bytes = Row(TableIndex.TypeDef) + Name(type.Name) + Name(type.Namespace) + AttributesOf(type.GetCustomAttributes());
        bytes += type.GetDeclaringType().IsNil ? 0 : Row(TableIndex.NestedClass);
        bytes += type.GetInterfaceImplementations().Count * Row(TableIndex.InterfaceImpl);
        bytes += type.GetProperties().Count > 0 ? Row(TableIndex.PropertyMap) : 0;
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
            bytes += Row(TableIndex.Field) + Name(field.Name) + Blob(field.Signature) + AttributesOf(field.GetCustomAttributes()) + Constant(field.GetDefaultValue());
        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
            bytes += Row(TableIndex.Property) + Name(property.Name) + Blob(property.Signature) + AttributesOf(property.GetCustomAttributes()) + AccessorsOf(property.GetAccessors());
        return bytes + type.GetMethods().Select(metadata.GetMethodDefinition).Sum(SizeOf);
    }

    private long SizeOf(MethodDefinition method)
    {
        var bytes = Row(TableIndex.MethodDef) + Name(method.Name) + Blob(method.Signature) + AttributesOf(method.GetCustomAttributes());
        foreach (var parameter in method.GetParameters().Select(metadata.GetParameter))
            bytes += Row(TableIndex.Param) + Name(parameter.Name) + AttributesOf(parameter.GetCustomAttributes()) + Constant(parameter.GetDefaultValue());
        var isFirst = method.RelativeVirtualAddress != 0 && _codeSeen.Add(method.RelativeVirtualAddress);
        return bytes + (isFirst ? image.GetMethodBody(method.RelativeVirtualAddress).Size : 0);
    }

    private long AccessorsOf(PropertyAccessors accessors) => (accessors.Getter.IsNil ? 0 : Row(TableIndex.MethodSemantics)) + (accessors.Setter.IsNil ? 0 : Row(TableIndex.MethodSemantics));

    private long AttributesOf(CustomAttributeHandleCollection attributes) =>
        attributes.Select(metadata.GetCustomAttribute).Sum(a => Row(TableIndex.CustomAttribute) + Blob(a.Value));

    private long Constant(ConstantHandle constant) => constant.IsNil ? 0 : Row(TableIndex.Constant) + Blob(metadata.GetConstant(constant).Value);

    private long Row(TableIndex table) => metadata.GetTableRowSize(table);

    private long Name(StringHandle name) => _parts.Name(name);

    private long Blob(BlobHandle blob) => _parts.Blob(blob);
}
