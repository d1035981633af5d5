using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Generator.Checking;

/// <summary>Checks that a name of the data can become a member of a class in C#.</summary>
internal static class NameCheck
{
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "Clauses", "Instrument", "All",
    };

    /// <summary>Names that stand beside each other must differ; none may be the name of what holds them.</summary>
    /// <returns>For each name whether it can be used.</returns>
    public static IReadOnlyList<bool> CheckSiblings(string holder, IEnumerable<Located<string>> names, IEnumerable<string> reserved, ErrorSink errors)
    {
        var usable = new List<bool>();
        var seen = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (Problem(name.Value, holder, taken) is { } problem)
                errors.Add(DataErrors.InvalidName, name.Place, name.Value, $"a member of '{holder}'", problem);
            else if (seen.TryGetValue(name.Value, out var first))
                errors.Add(DataErrors.DuplicateName, name.Place, name.Value, holder, Describe(first.Place));
            else
                seen.Add(name.Value, name);
            usable.Add(seen.TryGetValue(name.Value, out var kept) && kept == name);
        }

        return usable;
    }

    /// <summary>Why a name is none in C#, or null.</summary>
    public static string? ProblemOfIdentifier(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
            return "it is no identifier (letters, digits and _, not beginning with a digit)";
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "it is a keyword" : null;
    }

    /// <summary>Why the class of a level cannot be called after it, or null.</summary>
    public static string? ProblemOfLevel(string name) =>
        ProblemOfIdentifier(name) is { } problem && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? problem
        : name[0] is '_' || !char.IsLetter(name[0]) ? "it does not begin with a letter"
        : null;

    private static string? Problem(string name, string holder, HashSet<string> taken)
    {
        if (ProblemOfIdentifier(name) is { } problem)
            return problem;
        if (name == holder)
            return "it is the name of what holds it";
        return s_reserved.Contains(name) || taken.Contains(name) ? "that name is in use there" : null;
    }

    public static string Describe(Place place) =>
        $"{System.IO.Path.GetFileName(place.Path)}({place.Lines.Start.Line + 1},{place.Lines.Start.Character + 1})";
}
