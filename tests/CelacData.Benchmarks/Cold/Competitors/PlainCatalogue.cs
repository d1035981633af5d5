using System.Globalization;
using CelacData.Benchmarks.Cold.Programs;
using CelacData.Benchmarks.Data;
using YamlDotNet.RepresentationModel;
using static CelacData.Benchmarks.Data.CatalogueYaml;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>The clauses of a dataset with all their commitments, read from its YAML: what every representation holds.</summary>
internal sealed class PlainCatalogue
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    private PlainCatalogue(IReadOnlyList<string> files)
    {
        Clauses = [.. CatalogueYaml.Clauses(files).Select(Clause)];
        Index = Clauses.Count / 2;
        Value = ClauseValues(files)[Wanted.Id];
    }

    public IReadOnlyList<PlainClause> Clauses { get; }

    /// <summary>Where the clause stands that is looked up: in the middle.</summary>
    public int Index { get; }

    /// <summary>The value of its id.</summary>
    public int Value { get; }

    public PlainClause Wanted => Clauses[Index];

    public static PlainCatalogue Of(Dataset dataset) => new(dataset.Files);

    private PlainClause Clause(YamlMappingNode node) => new()
    {
        Id = Text(node, "id")!,
        Name = Text(node, "name")!,
        Title = Text(node, "title")!,
        Enumerator = Text(node, "enumerator")!,
        Restatement = Text(node, "restatement")!,
        Note = Text(node, "note"),
        Fingerprint = Text(node, "fingerprint")!,
        Words = Integer(node, "words"),
        Topics = [.. Items(Coding(node), "topics").Select(t => Code((YamlMappingNode)t, "topic"))],
        Commitments = [.. Items(node, "commitments").Cast<YamlMappingNode>().Select(Commitment)],
    };

    private PlainCommitment Commitment(YamlMappingNode node) => new()
    {
        Bearer = Code(node, "bearer"),
        Beneficiaries = Codes(node, "beneficiaries"),
        Recipients = Text(node, "recipients"),
        Act = Text(node, "act")!,
        Phrase = Text(node, "phrase")!,
        Conditions = [.. Items(node, "conditions").Select(c => Text((YamlMappingNode)c, "text")!)],
        Period = Text(node, "period"),
        Recurrences = Codes(node, "recurrences"),
        Quantities = [.. Items(node, "quantities").Cast<YamlMappingNode>().Select(Quantity)],
        Mechanisms = Codes(node, "mechanisms"),
        Strength = Code(Coding(node), "strength"),
        Rule = Code(Coding(node), "rule"),
        Reason = Text(Coding(node), "reason"),
    };

    private PlainQuantity Quantity(YamlMappingNode node) => new()
    {
        Value = decimal.Parse(Text(node, "value")!, CultureInfo.InvariantCulture),
        Unit = Text(node, "unit")!,
        Kind = Code(node, "kind"),
        Basis = Code(node, "basis"),
    };

    private static YamlMappingNode Coding(YamlMappingNode node) => (YamlMappingNode)node["coding"];

    private static int Integer(YamlMappingNode node, string key) => int.Parse(Text(node, key)!, CultureInfo.InvariantCulture);

    private int Code(YamlMappingNode node, string key) => Code(key, Text(node, key)!);

    private int[] Codes(YamlMappingNode node, string key) => [.. Items(node, key).Select(c => Code(key, Scalar(c)))];

    /// <summary>Codes are numbered from 1 as they come.</summary>
    private int Code(string key, string code)
    {
        var name = key + ":" + code;
        if (!_codes.TryGetValue(name, out var number))
            _codes.Add(name, number = _codes.Count + 1);
        return number;
    }
}
