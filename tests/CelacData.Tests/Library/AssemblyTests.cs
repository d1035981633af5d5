using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CelacData.Tests.Library;

/// <summary>What the library does not do, read from the assembly itself: it loads no resource, looks nothing up by reflection, and builds nothing that nobody asked for.</summary>
public sealed class AssemblyTests : IDisposable
{
    /// <summary>To make an array or an object and to keep it. What built the records would be some thousand times as long.</summary>
    private const int MostBytes = 32;

    /// <summary>What compares types and names them. None of it looks for a member, so that a trimmed program has all that it needs.</summary>
    private static readonly string[] s_harmless =
        ["MemberInfo.get_Name", "Type.GetTypeFromHandle", "Type.IsAssignableFrom", "Type.IsInstanceOfType", "Type.op_Equality", "Type.op_Inequality"];

    private readonly PEReader _image = new(File.OpenRead(typeof(Clause).Assembly.Location));
    private readonly MetadataReader _metadata;

    public AssemblyTests() => _metadata = _image.GetMetadataReader();

    public void Dispose() => _image.Dispose();

    [Fact]
    public void It_has_no_resource() => Assert.Empty(_metadata.ManifestResources);

    [Fact]
    public void It_looks_nothing_up_by_reflection() => Assert.Equal(s_harmless, ReflectionMembers().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_static_constructor_builds_more_than_one_object()
    {
        var lengths = _metadata.MethodDefinitions.Select(_metadata.GetMethodDefinition).Where(m => _metadata.GetString(m.Name) == ".cctor")
            .Select(m => _image.GetMethodBody(m.RelativeVirtualAddress).GetILBytes()!.Length).ToList();

        Assert.NotEmpty(lengths);
        Assert.All(lengths, length => Assert.InRange(length, 1, MostBytes));
    }

    /// <summary>Whatever is called on types, members, assemblies and activators. Attributes are not called.</summary>
    private IEnumerable<string> ReflectionMembers() =>
        from handle in _metadata.MemberReferences
        let member = _metadata.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        let type = _metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
        let name = _metadata.GetString(type.Name)
        where _metadata.GetString(type.Namespace) is var space && (space.StartsWith("System.Reflection", StringComparison.Ordinal) || (space == "System" && name is "Type" or "Activator" or "AppDomain"))
        where !name.EndsWith("Attribute", StringComparison.Ordinal)
        select name + "." + _metadata.GetString(member.Name);
}
