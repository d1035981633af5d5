using Newtonsoft.Json.Linq;

namespace CelacData.Tests.Data;

/// <summary>What the enumerations of the schemas must be, read out of the data that they repeat.</summary>
internal static class SchemaExpectations
{
    private static readonly JObject s_model = DataFile.Named("model.yaml").Load();

    private static readonly List<JObject> s_files = DataFile.All.Select(f => f.Load()).ToList();

    private static readonly Lazy<IReadOnlyList<(string, IReadOnlyList<(string, string?)>)>> s_enumerations =
        new(() => [.. Enums.SelectMany(Codes), .. Registries(), Prefixes(), Levels()]);

    public static IEnumerable<JObject> Enums => s_model["enums"]!.Cast<JObject>();

    public static IEnumerable<JObject> Records => s_model["records"]!.Cast<JObject>();

    /// <summary>The fields that the model adds to the clause.</summary>
    public static IEnumerable<JObject> ClauseFields => FieldsOf("Clause");

    /// <summary>The fields that the model adds to a record that every catalogue has.</summary>
    public static IEnumerable<JObject> FieldsOf(string record) => Extension(record)["fields"]!.Cast<JObject>();

    /// <summary>The optional keys of such a record that every entry has in this catalogue.</summary>
    public static IEnumerable<string> RequiredOf(string record) => (Extension(record)["require"] ?? new JArray()).Values<string>()!;

    /// <summary>Every enumeration by the name of its definition: its members, and what an editor shows for each.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<(string Member, string? Doc)> Members)> Enumerations => s_enumerations.Value;

    /// <summary>The enums of the library, each of which the lock file must have.</summary>
    public static IEnumerable<string> LockedEnums() =>
    [
        nameof(ClauseId),
        .. Enums.Select(e => Text(e, "name")),
        .. Records.Where(r => r.ContainsKey("id")).Select(r => Text(r, "id")),
    ];

    private static JToken Extension(string record) => s_model["extensions"]!.Single(e => Text(e, "record") == record);

    public static string Text(JToken token, string key) => token.Value<string>(key)!;

    /// <summary>The rules of the codebook are parted by their letters, so that a commitment is offered the rules for commitments alone.</summary>
    private static IEnumerable<(string, IReadOnlyList<(string, string?)>)> Codes(JObject list) =>
        from member in list["members"]!
        let name = Text(member, "name")
        group (name, (string?)Text(member, "doc")) by Text(list, "name") + (Text(list, "name") == "CodebookRule" ? name[..2] : "") into codes
        select (codes.Key, (IReadOnlyList<(string, string?)>)codes.ToList());

    /// <summary>The entries that other files refer to, and what they are.</summary>
    private static IEnumerable<(string, IReadOnlyList<(string, string?)>)> Registries() =>
        from record in Records
        where record.ContainsKey("id") && IsReferredTo(Text(record, "name"))
        let plural = record.Value<string>("plural") ?? Text(record, "name") + "s"
        let key = char.ToLowerInvariant(plural[0]) + plural[1..]
        let entries = s_files.Select(f => f[key]).OfType<JArray>().SelectMany(e => e)
        select (Text(record, "name"), (IReadOnlyList<(string, string?)>)entries
            .Select(e => (Text(e, "name"), (string?)(e.Value<string>("definition") ?? Text(e, "title")))).ToList());

    private static bool IsReferredTo(string record) => Records.SelectMany(r => r["fields"]!).Concat(ClauseFields)
        .Any(f => Text(f, "type").TrimEnd('?', '[', ']') == "ref " + record);

    private static (string, IReadOnlyList<(string, string?)>) Prefixes() =>
        ("InstrumentPrefix", Instruments().Select(i => (Text(i, "prefix"), (string?)Text(i, "title"))).ToList());

    private static (string, IReadOnlyList<(string, string?)>) Levels() =>
        ("Level", Instruments().SelectMany(i => i["levels"]!).Select(l => (Text(l, "name"), (string?)null)).Distinct().ToList());

    private static IEnumerable<JToken> Instruments() => DataFile.Named("instruments.yaml").Load()["instruments"]!;
}
