using System.Globalization;
using System.Xml;

namespace CelacData.Benchmarks.Native;

/// <summary>What the compiler of NativeAOT put into a program, by sort.</summary>
internal sealed class NativeMap
{
    public const string StaticData = "static data", Code = "code", Collector = "what the collector needs for it", Types = "types and literals, packed", Metadata = "names for stack traces and reflection";

    /// <summary>The compiler's own words for them. What else it lists makes up the packed types, and takes no room of its own in the file.</summary>
    private static readonly Dictionary<string, string> s_sorts = new(StringComparer.Ordinal)
    {
        ["FieldRvaData"] = StaticData,
        ["MethodCode"] = Code,
        ["UnboxingStub"] = Code,
        ["ReadyToRunHelper"] = Code,
        ["GCInfo"] = Collector,
        ["DehydratedData"] = Types,
        ["Metadata"] = Metadata,
        ["StackTraceMethodMapping"] = Metadata,
        ["TypeMetadataMap"] = Metadata,
    };

    private readonly Dictionary<string, long> _bytes = s_sorts.Values.Distinct().ToDictionary(s => s, _ => 0L);

    private NativeMap()
    {
    }

    public IReadOnlyDictionary<string, long> Bytes => _bytes;

    public static NativeMap Read(string path)
    {
        var map = new NativeMap();
        using var reader = XmlReader.Create(path);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && s_sorts.TryGetValue(reader.Name, out var sort))
                map._bytes[sort] += long.Parse(reader.GetAttribute("Length")!, CultureInfo.InvariantCulture);
        }

        return map;
    }
}
