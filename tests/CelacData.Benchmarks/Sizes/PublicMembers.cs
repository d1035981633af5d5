using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CelacData.Benchmarks.Sizes;

/// <summary>
/// The least that the public members of an assembly take, whatever is behind them: their rows in the tables of the metadata, their names and their signatures. No code and no attribute
/// is counted, and nothing that is not public.
/// </summary>
internal static class PublicMembers
{
    public static long BytesOf(MetadataReader metadata)
    {
        var parts = new MetadataBytes(metadata);
        return metadata.TypeDefinitions.Where(IsPublic).Select(metadata.GetTypeDefinition).Sum(Type);

        bool IsPublic(TypeDefinitionHandle handle)
        {
            var type = metadata.GetTypeDefinition(handle);
            return (type.Attributes & TypeAttributes.VisibilityMask) switch
            {
                TypeAttributes.Public => true,
                TypeAttributes.NestedPublic => IsPublic(type.GetDeclaringType()),
                _ => false,
            };
        }

        long Type(TypeDefinition type)
        {
            var bytes = Row(TableIndex.TypeDef) + parts.Name(type.Name) + parts.Name(type.Namespace) + (type.GetDeclaringType().IsNil ? 0 : Row(TableIndex.NestedClass));
            foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition).Where(f => (f.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public))
                bytes += Row(TableIndex.Field) + parts.Name(field.Name) + parts.Blob(field.Signature) + (field.GetDefaultValue().IsNil ? 0 : Row(TableIndex.Constant));
            foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(IsPublicMethod))
                bytes += Method(method);
            foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition).Where(p => !p.GetAccessors().Getter.IsNil && IsPublicMethod(metadata.GetMethodDefinition(p.GetAccessors().Getter))))
                bytes += Row(TableIndex.Property) + Row(TableIndex.MethodSemantics) + parts.Name(property.Name) + parts.Blob(property.Signature);
            return bytes;
        }

        long Method(MethodDefinition method) => Row(TableIndex.MethodDef) + parts.Name(method.Name) + parts.Blob(method.Signature)
            + method.GetParameters().Select(metadata.GetParameter).Sum(p => Row(TableIndex.Param) + parts.Name(p.Name));

        static bool IsPublicMethod(MethodDefinition method) => (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;

        long Row(TableIndex table) => metadata.GetTableRowSize(table);
    }
}
