using System.Globalization;
using YamlDotNet.RepresentationModel;
using static CelacData.Benchmarks.Data.CatalogueYaml;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>The numbers that codes and references stand for: the values that the lock file gives them, by the types that the model gives the fields.</summary>
internal sealed class CatalogueNumbers
{
    private const string ClauseIds = "ClauseId";

    private readonly YamlMappingNode _lock;

    /// <summary>The type of each field, by the record and the key.</summary>
    private readonly Dictionary<(string Record, string Key), string> _types = [];

    /// <summary>The enum of the ids of each record that has one.</summary>
    private readonly Dictionary<string, string> _idEnums = new(StringComparer.Ordinal) { ["Clause"] = ClauseIds };

    private readonly Dictionary<string, int> _instruments = new(StringComparer.Ordinal);

    public CatalogueNumbers(YamlMappingNode model, YamlMappingNode locked)
    {
        _lock = (YamlMappingNode)locked["lock"];
        foreach (var record in Items(model, "records").Concat(Items(model, "extensions")).Cast<YamlMappingNode>())
        {
            var name = Text(record, "name") ?? Text(record, "record")!;
            if (Text(record, "id") is { } idEnum)
                _idEnums.Add(name, idEnum);
            foreach (var field in Items(record, "fields").Cast<YamlMappingNode>())
                _types.Add((name, Text(field, "name")!), Text(field, "type")!);
        }
    }

    /// <summary>What a field's value, or an item of its list, stands for. Days are counted from 0001-01-01.</summary>
    public int Of(string record, string key, string text)
    {
        var type = _types.GetValueOrDefault((record, key), "").TrimEnd('?', '[', ']').Split(' ')[^1];
        return type switch
        {
            "instrument" => OfInstrument(text),
            "clause" => Locked(ClauseIds, text),
            "integer" => Integer(text),
            "" => key == "annexTo" ? OfInstrument(text) : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day.DayNumber : Integer(text),
            _ => Locked(_idEnums.GetValueOrDefault(type, type), text),
        };
    }

    /// <summary>The value of a record's own id.</summary>
    public int OfId(string record, string id) => Locked(_idEnums[record], id);

    /// <summary>Instruments have no values; they are numbered from 1 as they come.</summary>
    public int OfInstrument(string prefix)
    {
        if (!_instruments.TryGetValue(prefix, out var number))
            _instruments.Add(prefix, number = _instruments.Count + 1);
        return number;
    }

    private int Locked(string idEnum, string name) => Integer(Scalar(_lock[idEnum][name]));

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
