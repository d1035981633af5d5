using System.Reflection.Metadata;

namespace CelacData.Benchmarks.Sizes;

internal static class NestedTypes
{
    /// <summary>The type that nothing is around: a type itself, or what it stands in at last.</summary>
    public static TypeDefinition OutermostOf(this MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (type.GetDeclaringType() is { IsNil: false } around)
            type = metadata.GetTypeDefinition(around);
        return type;
    }
}
