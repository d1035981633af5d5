using System.Text;

namespace CelacData;

/// <summary>Finds the clauses whose ids somebody probably meant. Only errors come here, so every clause is compared.</summary>
internal static class NearestClauses
{
    private const int Suggestions = 3;

    /// <summary>Only as much is compared as could be an id, however long a text somebody passes.</summary>
    private const int LongestId = 40;

    /// <summary>
    /// Ranks by what the text says, however it is punctuated, and then by how much of its beginning is right: BD14 and bd-014 mean BD-14.
    /// A name in code counts as much as an id. What is like no id has no neighbours.
    /// </summary>
    internal static Clause[] Find(string text)
    {
        var named = Clauses.All.Where(c => string.Equals(c.Name, text, StringComparison.OrdinalIgnoreCase)).Take(Suggestions).ToArray();
        if (named.Length > 0)
            return named;

        var id = WithoutEntry(text);
        var plain = Plain(id.Length <= LongestId ? id : id.Substring(0, LongestId));
        return [.. Clauses.All
            .Select(c => (Clause: c, Id: Plain(c.IdText)))
            .Select(c => (c.Clause, Distance: EditDistance.Between(plain, c.Id), Shared: SharedStart(plain, c.Id)))
            .Where(c => c.Distance <= Math.Max(2, plain.Length / 2) && plain.Length > 1)
            .OrderBy(c => c.Distance).ThenByDescending(c => c.Shared)
            .Take(Suggestions).Select(c => c.Clause)];
    }

    /// <summary>Whoever misspells AX-33-c1 means a clause before all.</summary>
    private static string WithoutEntry(string text)
    {
        var at = text.LastIndexOf('-');
        return at > 0 && at + 2 < text.Length && IsAsciiLetter(text[at + 1]) && IsDigit(text[at + 2]) ? text.Substring(0, at) : text;
    }

    /// <summary>Letters and numbers, a point between each two runs of them, and no zeros before a number.</summary>
    private static string Plain(string id)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < id.Length; i++)
        {
            if (!IsAsciiLetter(id[i]) && !IsDigit(id[i]))
                continue;
            var begins = i == 0 || IsDigit(id[i]) != IsDigit(id[i - 1]) || !(IsAsciiLetter(id[i - 1]) || IsDigit(id[i - 1]));
            if (begins && plain.Length > 0 && plain[plain.Length - 1] != '.')
                plain.Append('.');
            if (id[i] != '0' || (plain.Length > 0 && IsDigit(plain[plain.Length - 1])))
                plain.Append(id[i]);
        }

        return plain.ToString();
    }

    private static int SharedStart(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && char.ToUpperInvariant(a[length]) == char.ToUpperInvariant(b[length]))
            length++;
        return length;
    }

    private static bool IsAsciiLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
