using System.Text.Json;
using CelacData.Benchmarks.Cold.Programs;
using CelacData.Benchmarks.Data;
using YamlDotNet.RepresentationModel;
using static CelacData.Benchmarks.Data.CatalogueYaml;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>The records of a dataset, read from its YAML, and what is derived from it: what every representation holds.</summary>
internal sealed class PlainCatalogue
{
    private readonly CatalogueNumbers _numbers;
    private readonly RecordReader _reader;
    private readonly IReadOnlyDictionary<string, DerivedFields> _derived;
    private readonly List<PlainDivision> _divisions = [];
    private readonly List<PlainClause> _clauses = [];

    private PlainCatalogue(Dataset dataset)
    {
        _numbers = new CatalogueNumbers(Load(dataset.Files.Single(f => Path.GetFileName(f) == "model.yaml")), Load(dataset.Files.Single(IsLock)));
        _reader = new RecordReader(_numbers);
        _derived = DerivedFields.Of(dataset.Library);
        foreach (var root in dataset.Files.Where(f => !IsLock(f)).Select(Load))
            ReadFile(root);
        (Records.Divisions, Records.Clauses) = ([.. _divisions], [.. _clauses]);
        Index = _clauses.Count / 2;
    }

    public PlainRecords Records { get; } = new();

    /// <summary>Where the clause stands that is looked up: in the middle.</summary>
    public int Index { get; }

    public PlainClause Wanted => Records.Clauses[Index];

    public static PlainCatalogue Of(Dataset dataset) => new(dataset);

    /// <summary>A file has the text of an instrument, or lists of records under the names of their properties.</summary>
    private void ReadFile(YamlMappingNode root)
    {
        if (Text(root, "instrument") is { } prefix)
            ReadContents(root, _numbers.OfInstrument(prefix), parent: 0);
        foreach (var property in typeof(PlainRecords).GetProperties())
        {
            var (type, nodes) = (property.PropertyType.GetElementType()!, Items(root, JsonNamingPolicy.CamelCase.ConvertName(property.Name)).ToArray());
            if (nodes.Length == 0)
                continue;
            var records = Array.CreateInstance(type, nodes.Length);
            for (var i = 0; i < nodes.Length; i++)
                records.SetValue(_reader.Read(type, (YamlMappingNode)nodes[i]), i);
            property.SetValue(Records, records);
        }
    }

    private void ReadContents(YamlMappingNode parentNode, int instrument, int parent)
    {
        foreach (var node in Items(parentNode, "contents").Cast<YamlMappingNode>())
        {
            if (Find(node, "contents") is null)
            {
                _clauses.Add(Clause(node, instrument, parent));
                continue;
            }

            _divisions.Add(Division(node, instrument, parent));
            ReadContents(node, instrument, _divisions.Count);
        }
    }

    private PlainClause Clause(YamlMappingNode node, int instrument, int division)
    {
        var clause = _reader.Read<PlainClause>(node);
        (clause.IdText, clause.Instrument, clause.Division) = (Text(node, "id")!, instrument, division);
        var derived = _derived[clause.IdText];
        (clause.Ordinal, clause.Locator, clause.EId, clause.Revision) = (derived.Ordinal, derived.Locator, derived.EId, derived.Revision!);
        Number(clause.Commitments);
        Number(clause.Statements);
        return clause;
    }

    private PlainDivision Division(YamlMappingNode node, int instrument, int parent)
    {
        var division = _reader.Read<PlainDivision>(node);
        (division.Instrument, division.Parent) = (instrument, parent);
        var derived = _derived[division.Id];
        (division.Ordinal, division.Locator, division.EId) = (derived.Ordinal, derived.Locator, derived.EId);
        return division;
    }

    private static void Number(PlainEntry[] entries)
    {
        for (var i = 0; i < entries.Length; i++)
            entries[i].Ordinal = i + 1;
    }

    private static bool IsLock(string file) => file.EndsWith(".lock.yaml", StringComparison.Ordinal);
}
