namespace CelacData;

/// <summary>The formats in which records are written as text. Each is one letter, and each kind of record has some of them.</summary>
internal static class RecordFormats
{
    /// <summary>Which of the formats that a kind of record has is meant; none is the general one.</summary>
    internal static char Choose(string? format, string kind, string known)
    {
        if (string.IsNullOrEmpty(format))
            return 'G';
        var letter = format![0] is >= 'a' and <= 'z' ? (char)(format[0] - 32) : format[0];
        return format.Length == 1 && known.IndexOf(letter) >= 0
            ? letter
            : throw new FormatException($"'{UnknownClauseIdException.Shorten(format)}' is no format of a {kind}. There are {string.Join(", ", Array.ConvertAll(known.ToCharArray(), Describe))}.");
    }

#if NET8_0_OR_GREATER
    internal static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
#endif

    private static string Describe(char letter) => letter switch
    {
        'I' => "I (id)",
        'C' => "C (citation)",
        'E' => "E (eId)",
        'K' => "K (key with the catalogue)",
        'T' => "T (title)",
        _ => "G (general)",
    };
}
