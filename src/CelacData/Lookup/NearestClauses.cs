namespace CelacData;

/// <summary>Finds the clauses whose ids somebody probably meant.</summary>
internal static class NearestClauses
{
    private const int Suggestions = 3;

    /// <summary>A name in code counts as much as an id.</summary>
    internal static Clause[] Find(string text)
    {
        var named = new List<Clause>();
        var ids = new string[Clauses.All.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            var clause = Clauses.All[i];
            ids[i] = clause.IdText;
            if (named.Count < Suggestions && string.Equals(clause.Name, text, StringComparison.OrdinalIgnoreCase))
                named.Add(clause);
        }

        if (named.Count == 0)
        {
            foreach (var i in NearestIds.Find(text, ids, Suggestions))
                named.Add(Clauses.All[i]);
        }

        return named.ToArray();
    }
}
