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

    /// <summary>Whole ids are compared, however long a text somebody passes, so only the part that could be one counts.</summary>
    private static Clause[] FindNearest(string text)
    {
        var id = text.Length <= 40 ? text : text.Substring(0, 40);
        var ranked = new List<(int Distance, Clause Clause)>();
        foreach (var clause in Clauses.All)
            ranked.Add((EditDistance.Between(id, clause.IdText), clause));
        return [.. ranked.OrderBy(r => r.Distance).Take(Suggestions).Select(r => r.Clause)];
    }

    private static string Describe(string text, Clause[] nearest)
    {
        var message = new StringBuilder($"'{text}' is no id of a clause. Nearest: ");
        for (var i = 0; i < nearest.Length; i++)
            message.Append(i == 0 ? "" : ", ").Append(nearest[i].IdText).Append(" (").Append(nearest[i].Title).Append(')');
        return message.Append('.').ToString();
    }
}
