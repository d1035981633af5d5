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
        var staticData = new StaticData(image, metadata).Parts().ToList();
        var tables = Enum.GetValues<TableIndex>().Sum(t => (long)metadata.GetTableRowCount(t) * metadata.GetTableRowSize(t));
        var names = (long)metadata.GetHeapSize(HeapIndex.String);
        var literals = (long)metadata.GetHeapSize(HeapIndex.UserString);
        var blobs = (long)metadata.GetHeapSize(HeapIndex.Blob);
        var code = metadata.MethodDefinitions.Select(m => metadata.GetMethodDefinition(m).RelativeVirtualAddress).Where(a => a != 0).Distinct()
            .Sum(a => (long)image.GetMethodBody(a).Size);
        foreach (var part in staticData)
            yield return part;
        yield return ("code", code);
        yield return ("tables of members", tables);
        yield return ("names of members", names);
        yield return ("attributes and signatures", blobs);
        yield return ("string literals", literals);
        yield return ("the rest", total - staticData.Sum(p => p.Bytes) - code - tables - names - blobs - literals);
    }
}
