using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Rules;

/// <summary>What to say about a text that is no id: what it is instead, what was probably meant, or what a good id looks like.</summary>
internal static class Advice
{
    private const int LongestText = 60;

    /// <summary>A diagnostic whose message is about a text, its catalogue, and the advice; the ids to choose from go along for the fix.</summary>
    public static Diagnostic About(DiagnosticDescriptor rule, Location location, string text, Catalogue catalogue)
    {
        var nearest = catalogue.Nearest(text);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(UseRules.Nearest, string.Join(" ", nearest.Select(c => c.Id)));
        return Diagnostic.Create(rule, location, properties, Shorten(text), catalogue.Key, For(text, catalogue, nearest));
    }

    /// <summary>A diagnostic about an id that was withdrawn; what replaced it goes along for the fix.</summary>
    public static Diagnostic AboutWithdrawn(DiagnosticDescriptor rule, Location location, string text, WithdrawnId withdrawn, Catalogue catalogue)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(UseRules.Nearest, string.Join(" ", withdrawn.ReplacedBy));
        var replacements = withdrawn.ReplacedBy.Select(id => catalogue.Find(id)?.ToString() ?? id);
        var advice = withdrawn.ReplacedBy.Count == 0 ? "nothing replaced it" : $"replaced by {string.Join(" and ", replacements)}";
        return Diagnostic.Create(rule, location, properties, text, catalogue.Key, advice);
    }

    private static string For(string text, Catalogue catalogue, IReadOnlyList<IndexedClause> nearest)
    {
        if (catalogue.IsDivision(text))
        {
            var division = catalogue.WithoutKey(text) + ".";
            var clauses = catalogue.Clauses.Where(c => c.Id.StartsWith(division, StringComparison.OrdinalIgnoreCase)).ToList();
            return $"it is a level above the clauses {clauses[0].Id} to {clauses[clauses.Count - 1].Id}";
        }

        return nearest.Count == 0
            ? $"an id looks like {string.Join(" or ", catalogue.Examples())}"
            : $"nearest: {string.Join(", ", nearest)}";
    }

    private static string Shorten(string text) => text.Length <= LongestText ? text : text.Substring(0, LongestText - 1) + "…";
}
