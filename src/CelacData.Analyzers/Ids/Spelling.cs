namespace CelacData.Analyzers.Ids;

/// <summary>
/// Tells which id a text is in another spelling: <c>AP 2.3.3</c>, <c>ap-2-3-3</c>, <c>AP-2.III.3</c>, <c>BD-014</c>, <c>BD14</c>, <c>art. 2(III)(3)</c>, an en dash
/// for the hyphen. Nothing is guessed here: the letters and numbers must be those of the id.
/// </summary>
internal sealed class Spelling
{
    private const int Longest = 40;

    /// <summary>What may stand between letters and numbers, hyphens and dashes of all widths among them.</summary>
    private const string Between = " .()/_-\u2010\u2011\u2012\u2013\u2014\u2212\u00A0";

    private static readonly HashSet<string> s_citing = new(StringComparer.OrdinalIgnoreCase) { "art", "article" };

    private readonly Dictionary<string, string?> _byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _byNumbers = new(StringComparer.OrdinalIgnoreCase);

    public Spelling(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (Tokens(id) is not { Length: > 1 } tokens)
                continue;
            Add(_byText, string.Join(".", tokens), id);
            if (tokens.Length > 2)
                Add(_byNumbers, string.Join(".", tokens, 1, tokens.Length - 1), id);
        }
    }

    /// <summary>The id that a text is, however it is punctuated; null where it is none, or could be two.</summary>
    public string? IdOf(string text)
    {
        if (text.Length > Longest || Tokens(text) is not { Length: > 1 } tokens)
            return null;
        return _byText.TryGetValue(string.Join(".", tokens), out var id) ? id
            : s_citing.Contains(tokens[0]) && _byNumbers.TryGetValue(string.Join(".", tokens, 1, tokens.Length - 1), out id) ? id
            : null;
    }

    /// <summary>What two ids would be is neither.</summary>
    private static void Add(Dictionary<string, string?> ids, string text, string id) => ids[text] = ids.ContainsKey(text) ? null : id;

    /// <summary>The letters and numbers of a text as near misses have them; null where anything stands in it that stands in no id.</summary>
    private static string[]? Tokens(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z') && Between.IndexOf(c) < 0)
                return null;
        }

        return NearestIds.Tokens(text);
    }
}
