using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CelacData.Benchmarks.Cold.Competitors;
using CelacData.Benchmarks.Cold.Programs;
using CelacData.Benchmarks.Running;
using YamlDotNet.Serialization;

namespace CelacData.Benchmarks.Cold;

/// <summary>A way to have the records in a program. Its class is the one of its name among the programs.</summary>
internal sealed record Representation(string Name, string Title)
{
    private static readonly JsonSerializerOptions s_json = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsNotGiven } } };

    private static readonly ISerializer s_yaml = new SerializerBuilder()
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitDefaults | DefaultValuesHandling.OmitEmptyCollections).Build();

    public static Representation Nothing { get; } = new("Nothing", "empty program");

    public static Representation Ours { get; } = new("Ours", "CelacData") { IsOurs = true };

    /// <summary>What the library costs before it reads any data.</summary>
    public static Representation OneProperty { get; } = new("OneProperty", "for comparison: one property of CelacData that reads no data") { IsOurs = true };

    public static Representation OneStaticArray { get; } = new("OneStaticArray", "one static constructor") { HasStaticData = true };

    public static Representation Frozen { get; } = new("Frozen", "FrozenDictionary") { HasStaticData = true };

    public static Representation Json { get; } = new("Json", "JSON, System.Text.Json source-generated")
    {
        Analyzers = [Sdk.JsonGenerator],
        Resource = "catalogue.json",
        WriteData = (path, records) => System.IO.File.WriteAllText(path, JsonSerializer.Serialize(records, s_json)),
    };

    public static Representation Yaml { get; } = new("Yaml", "YAML, YamlDotNet")
    {
        Libraries = ["YamlDotNet.dll"],
        Resource = "catalogue.yaml",
        WriteData = (path, records) => System.IO.File.WriteAllText(path, s_yaml.Serialize(records)),
    };

    public static Representation Sqlite { get; } = new("Sqlite", "SQLite file, Microsoft.Data.Sqlite")
    {
        Libraries = ["Microsoft.Data.Sqlite.dll", "SQLitePCLRaw.core.dll", "SQLitePCLRaw.batteries_v2.dll", "SQLitePCLRaw.provider.e_sqlite3.dll"],
        NativeLibraries = [Path.Combine("runtimes", RuntimeInformation.RuntimeIdentifier, "native", OperatingSystem.IsWindows() ? "e_sqlite3.dll" : OperatingSystem.IsMacOS() ? "libe_sqlite3.dylib" : "libe_sqlite3.so")],
        File = "catalogue.sqlite",
        WriteData = SqliteFile.Write,
    };

    public static IReadOnlyList<Representation> All { get; } = [Nothing, Ours, OneStaticArray, Frozen, Json, Yaml, Sqlite];

    /// <summary>Whether it is the compiled catalogue itself.</summary>
    public bool IsOurs { get; init; }

    public bool HasStaticData { get; init; }

    public IReadOnlyList<string> Libraries { get; init; } = [];

    public IReadOnlyList<string> NativeLibraries { get; init; } = [];

    public IReadOnlyList<string> Analyzers { get; init; } = [];

    /// <summary>The name of the data among the program's resources; null where they stand elsewhere.</summary>
    public string? Resource { get; init; }

    /// <summary>The name of a file with the data beside the program; null where they stand elsewhere.</summary>
    public string? File { get; init; }

    /// <summary>Whether it holds the records as plain objects.</summary>
    public bool HoldsPlainRecords => HasStaticData || Resource is not null;

    /// <summary>Writes the resource or the file.</summary>
    public Action<string, PlainRecords>? WriteData { get; init; }

    private static void LeaveOutWhatIsNotGiven(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.ShouldSerialize = (_, value) => GivenFields.IsGiven(value);
    }
}
