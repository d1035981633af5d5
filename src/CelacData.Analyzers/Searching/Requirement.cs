using System.Collections.Concurrent;
using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers.Searching;

/// <summary>
/// What a project requires to be implemented: an id (<c>BD-14</c>), the beginning of ids and a star (<c>AX-*</c>), or a label and a value
/// (<c>topic:Finance</c>).
/// </summary>
internal static class Requirement
{
    private const string Option = "celac_required_clauses";

    public static void Collect(AnalyzerConfigOptions options, ConcurrentDictionary<string, byte> required)
    {
        if (!options.TryGetValue(Option, out var value))
            return;
        foreach (var requirement in value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
            required.TryAdd(requirement, 0);
    }

    public static IEnumerable<IndexedClause> ClausesOf(string requirement, Catalogue catalogue)
    {
        if (requirement.IndexOf(':') < 0)
            return catalogue.Clauses.Where(c => IdPattern.Matches(requirement, c.Id));
        var values = catalogue.Labels.Where(l => IsNamed(l, requirement)).SelectMany(l => l.Clauses).Distinct();
        return values.Select(catalogue.FindByValue).OfType<IndexedClause>();
    }

    /// <summary>What was probably meant instead of a requirement that means no clause.</summary>
    public static string Advice(string requirement, IReadOnlyList<Catalogue> catalogues)
    {
        var labels = catalogues.SelectMany(c => c.Labels).Select(l => $"{l.Label}:{l.Value}").Distinct().ToList();
        var nearest = requirement.IndexOf(':') < 0
            ? catalogues.SelectMany(c => c.Nearest(requirement.TrimEnd('*'))).Select(c => c.Id)
            : labels.OrderBy(l => EditDistance.Between(l, requirement)).ThenBy(l => l, StringComparer.Ordinal).Take(3);
        return nearest.Any()
            ? $"nearest: {string.Join(", ", nearest)}"
            : $"it is an id, the beginning of ids and a star, or one of {string.Join(", ", catalogues.SelectMany(c => c.Labels).Select(l => l.Label).Distinct())} with a colon and a value";
    }

    private static bool IsNamed(ClauseLabel label, string requirement) =>
        string.Equals($"{label.Label}:{label.Value}", requirement, StringComparison.OrdinalIgnoreCase);
}
