using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Checks the form of every fingerprint; whether it fits the text, only who holds the edition can say.</summary>
internal static class FingerprintCheck
{
    private const string Prefix = "sha256:";
    private const int Digits = 64;

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
            errors.Add(DataErrors.HalfFingerprint, row.Place, row.Single(hash) is null ? "fingerprint" : "words");
    }

    private static void Check(Value? value, ErrorSink errors)
    {
        if (value is TextValue { Text: var text } && Problem(text) is { } problem)
            errors.Add(DataErrors.InvalidFingerprint, value.Place, text, problem);
    }

    /// <summary>What is wrong with a fingerprint, as the end of a sentence; null where nothing is.</summary>
    private static string? Problem(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
            return "it does not begin with 'sha256:'";
        var isUpper = false;
        for (var i = Prefix.Length; i < text.Length; i++)
        {
            if (!Uri.IsHexDigit(text[i]))
                return $"'{text[i]}' is no hexadecimal digit";
            isUpper |= text[i] is >= 'A' and <= 'F';
        }

        if (text.Length - Prefix.Length is var length and not Digits)
            return $"it has {length.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return isUpper ? "it is in upper case" : null;
    }
}
