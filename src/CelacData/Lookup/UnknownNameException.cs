namespace CelacData;

/// <summary>A text was taken for the name of an entry, such as a party or a division, and is none. The message says what was probably meant.</summary>
public sealed class UnknownNameException : FormatException
{
    internal UnknownNameException(string text, string kind, string[] nearest)
        : base($"'{UnknownClauseIdException.Shorten(text)}' stands for no {kind}." + (nearest.Length == 0 ? "" : $" Nearest: {string.Join(", ", nearest)}."))
    {
        Text = text;
        Nearest = CatalogList<string>.Create(nearest);
    }

    /// <summary>The text that stands for nothing.</summary>
    public string Text { get; }

    /// <summary>The names that were probably meant, the nearest first, three at the most; none where nothing is near.</summary>
    public CatalogList<string> Nearest { get; }
}
