using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Checks the form of every fingerprint; whether it fits the text, only who holds the edition can say.</summary>
internal static class FingerprintCheck
{
    private const string Prefix = "sha256:";

    public static void Check(Schema schema, TextRows text, IEnumerable<Row> instruments, ErrorSink errors)
    {
        var clause = schema.Record(CoreSchema.Clause);
        foreach (var (item, _, _) in text.Clauses)
            CheckPair(clause, item.Content.Row, errors);

        var note = schema.Record("TextNote");
        var fields = new[] { "chapeau", "notes" }.Select(CoreSchema.InstrumentRecord.IndexOf).ToList();
        foreach (var part in instruments.SelectMany(i => fields.SelectMany(f => i.Cells[f])).OfType<PartValue>())
            Check(part.Row.Single(note.IndexOf("fingerprint")), errors);
    }

    /// <summary>The hash and the number of words are one thing; where the model requires both, what is missing has been reported.</summary>
    private static void CheckPair(RecordModel clause, Row row, ErrorSink errors)
    {
        var (hash, words) = (clause.IndexOf("fingerprint"), clause.IndexOf("words"));
        Check(row.Single(hash), errors);
        if (row.Single(hash) is null != row.Single(words) is null && clause.Fields[hash].IsOptional && clause.Fields[words].IsOptional)
            errors.Add(DataErrors.MissingKey, row.Place, "An entry of the text", row.Single(hash) is null ? "fingerprint" : "words");
    }

    private static void Check(Value? value, ErrorSink errors)
    {
        if (value is TextValue { Text: var text } && !IsWellFormed(text))
            errors.Add(DataErrors.InvalidFingerprint, value.Place, text);
    }

    private static bool IsWellFormed(string text) =>
        text.Length == Prefix.Length + 64
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.Skip(Prefix.Length).All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f');
}
