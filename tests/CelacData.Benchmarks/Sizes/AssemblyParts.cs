using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CelacData.Benchmarks.Sizes;

/// <summary>Where the bytes of an assembly are: the profile behind its size.</summary>
internal sealed class AssemblyParts
{
    private AssemblyParts(IReadOnlyList<(string, long)> all, IReadOnlyList<(string, long)> members, long bare, long barest) => (All, Members, Bare, Barest) = (all, members, bare, barest);

    /// <summary>By sort; together they are the whole.</summary>
    public IReadOnlyList<(string Part, long Bytes)> All { get; }

    /// <summary>What is no static data, by what it belongs to.</summary>
    public IReadOnlyList<(string Origin, long Bytes)> Members { get; }

    /// <summary>What would be left if nothing but the texts themselves stood in static data.</summary>
    public long Bare { get; }

    /// <summary>The texts themselves, and the rows, names and signatures of what is public.</summary>
    public long Barest { get; }

    public static AssemblyParts Of(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        var total = new FileInfo(path).Length;
        var staticData = new StaticData(image, metadata).Parts().ToList();
        var tables = Enum.GetValues<TableIndex>().Sum(t => (long)metadata.GetTableRowCount(t) * metadata.GetTableRowSize(t));
        var names = (long)metadata.GetHeapSize(HeapIndex.String);
        var literals = (long)metadata.GetHeapSize(HeapIndex.UserString);
        var blobs = (long)metadata.GetHeapSize(HeapIndex.Blob);
        var code = metadata.MethodDefinitions.Select(m => metadata.GetMethodDefinition(m).RelativeVirtualAddress).Where(a => a != 0).Distinct()
            .Sum(a => (long)image.GetMethodBody(a).Size);
        var rest = total - staticData.Sum(p => p.Bytes) - code - tables - names - blobs - literals;
        return new AssemblyParts(
            [
                .. staticData,
                ("code", code),
                ("tables of members", tables),
                ("names of members", names),
                ("attributes and signatures", blobs),
                ("string literals", literals),
                ("the rest", rest),
            ],
            [.. new MemberOrigins(image, metadata).Of(code + tables + names + blobs)],
            total - staticData.Where(p => p.Part != StaticData.Texts).Sum(p => p.Bytes),
            staticData.Where(p => p.Part == StaticData.Texts).Sum(p => p.Bytes) + PublicMembers.BytesOf(metadata));
    }
}
