using System.Text.Json;
using System.Text.Json.Serialization;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Results;

/// <summary>What a command measured, with the machine, the runtime and the command line. The figures of full runs are kept in the repository.</summary>
public sealed record ResultFile(string Command, string Machine, string Runtime, IReadOnlyList<Measurement> Measurements)
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    private static string Stored => Path.Combine(Repository.Benchmarks, "Stored");

    public static IReadOnlyList<ResultFile> ReadStored() => !Directory.Exists(Stored) ? [] :
        [.. Directory.GetFiles(Stored, "*.json").Order(StringComparer.Ordinal).Select(f => JsonSerializer.Deserialize<ResultFile>(File.ReadAllText(f), s_options)!)];

    /// <summary>Writes the file; those of quick runs go where they are not mistaken for figures that documents can name.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, bool quick)
    {
        var path = Path.Combine(quick ? Repository.Folder("quick") : Directory.CreateDirectory(Stored).FullName, name + ".json");
        File.WriteAllText(path, JsonSerializer.Serialize(this, s_options) + "\n");
        return path;
    }
}
