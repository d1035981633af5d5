using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Generator.Checking;

/// <summary>Checks that a name of the data can become a member of a class in C#.</summary>
internal static class NameCheck
{
    private const string Field = "a field";
    private const string NoLetter = "it does not begin with a letter";
    private const string NoIdentifier = "it is no identifier (letters, digits and _, not beginning with a digit)";

    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "Clauses", "Instrument", "All",
    };

    /// <summary>Names that stand beside each other must differ in more than case, which look-ups leave out; none may be the name of what holds them.</summary>
    /// <returns>For each name whether it can be used.</returns>
    public static IReadOnlyList<bool> CheckSiblings(string holder, IEnumerable<Located<string>> names, IEnumerable<string> reserved, ErrorSink errors)
    {
        var usable = new List<bool>();
        var seen = new Dictionary<string, Located<string>>(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        foreach (var name in names)
            usable.Add(Check(name, holder, seen, taken, errors));
        return usable;
    }

    private static bool Check(Located<string> name, string holder, Dictionary<string, Located<string>> seen, HashSet<string> taken, ErrorSink errors)
    {
        var what = $"a member of '{holder}'";
        if (!IsIdentifier(name, what, errors))
            return false;
        if (name.Value == holder)
            errors.Add(DataErrors.NameOfHolder, name.Place, name.Value, what);
        else if (s_reserved.Contains(name.Value) || taken.Contains(name.Value))
            errors.Add(DataErrors.NameInUse, name.Place, name.Value, what);
        else if (!seen.TryGetValue(name.Value, out var first))
            seen.Add(name.Value, name);
        else if (first.Value == name.Value)
            errors.Add(DataErrors.DuplicateName, name.Place, name.Value, holder, Describe(first.Place));
        else
            errors.Add(DataErrors.CaseOnly, name.Place, name.Value, what);
        return seen.TryGetValue(name.Value, out var kept) && kept.Place.Equals(name.Place);
    }

    /// <summary>Whether a name is one in C#; else it is reported as that of <paramref name="what"/>.</summary>
    public static bool IsIdentifier(Located<string> name, string what, ErrorSink errors)
    {
        if (!SyntaxFacts.IsValidIdentifier(name.Value))
            errors.Add(DataErrors.InvalidName, name.Place, name.Value, what, NoIdentifier);
        else if (IsKeyword(name.Value))
            errors.Add(DataErrors.Keyword, name.Place, name.Value, what, char.ToUpperInvariant(name.Value[0]) + name.Value.Substring(1));
        else
            return true;
        return false;
    }

    /// <summary>The same for a field. What the code of a record keeps for itself begins with _.</summary>
    public static bool IsField(Located<string> name, ErrorSink errors)
    {
        if (name.Value.Length == 0 || name.Value[0] != '_')
            return IsIdentifier(name, Field, errors);
        errors.Add(DataErrors.InvalidName, name.Place, name.Value, Field, NoLetter);
        return false;
    }

    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && !IsKeyword(name);

    /// <summary>Why the class of a level cannot be called after it, or null. It begins with a capital, so a keyword will do.</summary>
    public static string? ProblemOfLevel(string name) =>
        !SyntaxFacts.IsValidIdentifier(name) ? NoIdentifier
        : name[0] is '_' || !char.IsLetter(name[0]) ? NoLetter
        : null;

    private static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;

    /// <summary>The file and the place in it; without its folder, whatever slashes the path has.</summary>
    public static string Describe(Place place) =>
        $"{place.Path?.Substring(place.Path.LastIndexOfAny(['/', '\\']) + 1)}({place.Lines.Start.Line + 1},{place.Lines.Start.Character + 1})";
}
