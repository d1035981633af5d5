using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Reading;

namespace CelacData.Generator.Parsing;

/// <summary>Checks the form of every fingerprint; whether it fits the text, only who holds the edition can say.</summary>
internal static class FingerprintCheck
{
    private const string Prefix = "sha256:";
    private const int Digits = 64;

    private const string Hash = "fingerprint";
    private const string Words = "words";

    /// <summary>The hash and the number of words are one thing; where the model requires both, what is missing has been reported.</summary>
    /// <param name="reader">What the row was read from: a value that is there and wrong has been reported too, and is not missing.</param>
    public static void Check(RecordModel record, Row row, MappingReader reader, ErrorSink errors)
    {
        if (!record.IsCore)
            return;
        var (hash, words) = (record.IndexOf(Hash), record.IndexOf(Words));
        if (hash < 0 || words < 0)
            return;
        if (row.Text(record, Hash) is { } text && Problem(text) is { } problem)
            errors.Add(DataErrors.InvalidFingerprint, row.PlaceOf(record, Hash), text, problem);
        if (IsGiven(reader, Hash) != IsGiven(reader, Words) && !reader.IsCut && record.Fields[hash].IsOptional && record.Fields[words].IsOptional)
            errors.Add(DataErrors.HalfFingerprint, row.Place, IsGiven(reader, Hash) ? Words : Hash);
    }

    private static bool IsGiven(MappingReader reader, string key) => reader.Find(key)?.Value is { } value and not YamlScalar { IsNull: true };

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
