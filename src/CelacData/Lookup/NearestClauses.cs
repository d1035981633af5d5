namespace CelacData;

/// <summary>Finds the clauses whose ids somebody probably meant.</summary>
internal static class NearestClauses
{
    private const int Suggestions = 3;

    /// <summary>A name in code counts as much as an id.</summary>
    internal static Clause[] Find(string text)
    {
        var named = Clauses.All.Where(c => string.Equals(c.Name, text, StringComparison.OrdinalIgnoreCase)).Take(Suggestions).ToArray();
        return named.Length > 0
            ? named
            : [.. NearestIds.Find(text, Clauses.All.Select(c => c.IdText).ToList(), Suggestions).Select(i => Clauses.All[i])];
    }
}
