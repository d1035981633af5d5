using System.Text;

namespace CelacData;

/// <summary>A text was taken for the id of a clause and is none. The message names what was probably meant.</summary>
public sealed class UnknownClauseIdException : FormatException
{
    private const int Suggestions = 3;

    internal UnknownClauseIdException(string text) : this(text, FindNearest(text))
    {
    }

    private UnknownClauseIdException(string text, Clause[] nearest) : base(Describe(text, nearest))
    {
        Text = text;
        Nearest = CatalogList<Clause>.Create(nearest);
    }

    /// <summary>The text that is no id.</summary>
    public string Text { get; }

    /// <summary>The three clauses whose ids are nearest to it, the nearest first.</summary>
    public CatalogList<Clause> Nearest { get; }

    /// <summary>
    /// Ranks by what the text says, however it is punctuated, then by how much of its beginning is right, and then by how it is written: BD14 and
    /// bd-014 mean BD-14. Only as much is compared as could be an id, however long a text somebody passes.
    /// </summary>
    private static Clause[] FindNearest(string text)
    {
        var id = text.Length <= 40 ? text : text.Substring(0, 40);
        var plain = Plain(id);
        return [.. Clauses.All
            .OrderBy(c => EditDistance.Between(plain, Plain(c.IdText)))
            .ThenByDescending(c => SharedStart(plain, Plain(c.IdText)))
            .ThenBy(c => EditDistance.Between(id, c.IdText))
            .Take(Suggestions)];
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

    private static string Describe(string text, Clause[] nearest)
    {
        var message = new StringBuilder($"'{text}' is no id of a clause. Nearest: ");
        for (var i = 0; i < nearest.Length; i++)
            message.Append(i == 0 ? "" : ", ").Append(nearest[i].IdText).Append(" (").Append(nearest[i].Title).Append(')');
        return message.Append('.').ToString();
    }
}
