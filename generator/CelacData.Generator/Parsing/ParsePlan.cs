using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>What follows for the parsing from the schema alone, and is asked again and again: it is made once for all files.</summary>
internal sealed class ParsePlan
{
    /// <summary>The key of what a text or a division consists of.</summary>
    public const string Contents = "contents";

    private readonly Dictionary<string, RecordForm> _forms = new(StringComparer.Ordinal);

    public ParsePlan(Schema schema)
    {
        Schema = schema;
        foreach (var record in schema.Records)
            _forms.Add(record.Name, new RecordForm(record));
        foreach (var form in _forms.Values)
            form.Parts = Array.ConvertAll(form.Fields, f => f.Kind == FieldKind.Part ? _forms[f.Target!] : null);
        Kinds = [.. SchemaParser.FileKeys, .. schema.Records.Where(r => r.IdEnum is not null).Select(r => r.FileKey)];
        ClauseKeys = [.. FormOf(CoreSchema.Clause).Keys.Except(FormOf(CoreSchema.Division).Keys)];
        ContentKeys = [.. FormOf(CoreSchema.Clause).Keys, Contents];
    }

    public Schema Schema { get; }

    /// <summary>The keys by which files begin.</summary>
    public string[] Kinds { get; }

    /// <summary>The keys of an entry of the text before it is known whether it is a clause.</summary>
    public string[] ContentKeys { get; }

    /// <summary>The keys that clauses have and divisions have not.</summary>
    public string[] ClauseKeys { get; }

    public RecordForm FormOf(string record) => _forms[record];
}

/// <summary>How a kind of record stands in a file.</summary>
internal sealed class RecordForm(RecordModel record)
{
    public RecordModel Record => record;

    public FieldModel[] Fields { get; } = [.. record.Fields];

    /// <summary>For each field the form of its parts; null for one that has none.</summary>
    public RecordForm?[] Parts { get; set; } = [];

    /// <summary>For each field what a value is called inside a message.</summary>
    public string[] InSentence { get; } = [.. record.Fields.Select(f => f.IsList ? $"an item of '{f.Key}'" : $"'{f.Key}'")];

    /// <summary>The keys that its rows may have.</summary>
    public string[] Keys { get; } = [.. record.Fields.Where(f => f.InverseOf is null).Select(f => f.Key)];
}
