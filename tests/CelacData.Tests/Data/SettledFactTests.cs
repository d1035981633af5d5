using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace CelacData.Tests.Data;

/// <summary>The settled facts are what the two curators coded, but for what the codebook lists with the rule that decides.</summary>
public partial class SettledFactTests
{
    /// <summary>The names of the fields, and the codes that the settled data and a pass have in each.</summary>
    private static readonly Dictionary<string, (Func<Entry, IEnumerable<string>> Settled, Func<YamlMappingNode, IEnumerable<string>> Coded)> s_fields = new()
    {
        ["mechanisms"] = (e => e.Mechanisms.Select(m => m.Name), e => Texts(e, "mechanisms")),
        ["organisations"] = (e => e.Organisations.Select(o => o.Name), e => Texts(e, "organisations")),
        ["initiatives"] = (e => e.Initiatives.Select(i => i.Name), e => Texts(e, "initiatives")),
        ["treaties"] = (e => e.Treaties.Select(t => t.Name), e => Texts(e, "treaties")),
        ["beneficiaries"] = (e => e.Beneficiaries.Select(g => g.Name), e => Texts(e, "beneficiaries")),
        ["recipients"] = (e => e.Recipients is null ? [] : ["some"], e => e.OptionalText("hasRecipients") == "true" ? ["some"] : []),
        ["conditions"] = (e => e.Conditions.Select(c => Kinds(c.Kinds.Select(k => k.ToString()))), e => e.Items("conditions").Select(CodedKinds)),
        ["quantities"] = (e => e.Quantities.Select(Figure), e => e.Items("quantities").Cast<YamlMappingNode>().Select(Figure)),
    };

    [Fact]
    public void The_passes_are_over_the_entries_that_there_are() =>
        Assert.All(AgreementFile.FactPasses, f => Assert.Equal(Entries().Select(e => e.Id).Order(), AgreementFile.Entries(f).Select(e => e.Id).Order()));

    [Fact]
    public void Where_both_curators_agree_the_data_follow_unless_the_codebook_says_why()
    {
        var departures = Entries().Where(e => s_fields.Values.Any(f => Departs(e, f.Settled, f.Coded))).Select(e => e.Id);
        Assert.Equal(ListedDepartures().Order(), departures.Order());
    }

    [Fact]
    public void Where_they_differ_the_data_follow_one_of_them() => Assert.All(Entries(), e => Assert.All(s_fields.Values, f =>
    {
        var coded = AgreementFile.FactPasses.Select(p => Sorted(f.Coded(s_passes[p][e.Id]))).Distinct().ToList();
        Assert.True(coded.Count == 1 || coded.Contains(Sorted(f.Settled(e))), e.Id);
    }));

    [Fact]
    public void The_references_are_what_both_curators_coded() => Assert.All(AgreementFile.FactPasses, p => Assert.All(AgreementFile.Clauses(p), c =>
        Assert.Equal(Sorted(c.Clause.References.Select(r => r.Target?.IdText ?? r.TargetInstrument!.Prefix)), Sorted(Texts(c.Coding, "references")))));

    private static readonly Dictionary<string, Dictionary<string, YamlMappingNode>> s_passes =
        AgreementFile.FactPasses.ToDictionary(p => p, p => AgreementFile.Entries(p).ToDictionary(e => e.Id, e => e.Facts));

    private static bool Departs(Entry entry, Func<Entry, IEnumerable<string>> settled, Func<YamlMappingNode, IEnumerable<string>> coded)
    {
        var agreed = AgreementFile.FactPasses.Select(p => Sorted(coded(s_passes[p][entry.Id]))).Distinct().ToList();
        return agreed.Count == 1 && agreed[0] != Sorted(settled(entry));
    }

    /// <summary>The first column of the table at the end of the codebook.</summary>
    private static IEnumerable<string> ListedDepartures()
    {
        var codebook = File.ReadAllText(Repository.Path("data", "CODEBOOK.md"));
        var table = codebook[codebook.LastIndexOf("| entry | both passes |", StringComparison.Ordinal)..];
        return table.Split('\n').SelectMany(line => EntryId().Matches(line.Split('|') is [_, var first, ..] ? first : "").Select(m => m.Value));
    }

    private static IEnumerable<Entry> Entries() =>
    [
        .. Commitments.All.Select(c => new Entry(
            c.Id, c.Mechanisms, c.Organisations, c.Initiatives, c.Treaties, c.Beneficiaries, c.Recipients, c.Conditions, c.Quantities)),
        .. Statements.All.Select(s => new Entry(
            s.Id, s.Mechanisms, s.Organisations, s.Initiatives, s.Treaties, s.Beneficiaries, s.Recipients, s.Conditions, s.Quantities)),
    ];

    private static IEnumerable<string> Texts(YamlMappingNode node, string key) => node.Items(key).Select(i => ((YamlScalarNode)i).Value!);

    private static string CodedKinds(YamlNode condition) => Kinds(((YamlSequenceNode)condition).Children.Select(k => ((YamlScalarNode)k).Value!));

    private static string Kinds(IEnumerable<string> kinds) => string.Join('+', kinds.Order(StringComparer.Ordinal));

    private static string Figure(Quantity q) => $"{q.Value.ToString(CultureInfo.InvariantCulture)} {q.Kind}, {q.Unit}, {q.Basis}, {q.Currency}";

    private static string Figure(YamlMappingNode q) =>
        $"{q.OptionalText("value")} {q.OptionalText("kind")}, {q.OptionalText("unit")}, {q.OptionalText("basis")}, {q.OptionalText("currency")}";

    private static string Sorted(IEnumerable<string> codes) => string.Join("; ", codes.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"[A-Z]{2}-[\d.]+-[cs]\d+")]
    private static partial Regex EntryId();

    private sealed record Entry(
        string Id,
        CatalogList<Mechanism> Mechanisms,
        CatalogList<Organisation> Organisations,
        CatalogList<Initiative> Initiatives,
        CatalogList<Treaty> Treaties,
        CatalogList<PartyGroup> Beneficiaries,
        string? Recipients,
        CatalogList<Condition> Conditions,
        CatalogList<Quantity> Quantities);
}
