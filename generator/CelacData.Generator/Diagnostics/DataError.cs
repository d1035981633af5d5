using CelacData.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>A mistake in the data, as a value: the rule, the place, and the words for its message.</summary>
/// <param name="Others">At how many other places the same is to be said, which is not said again.</param>
internal sealed record DataError(DiagnosticDescriptor Rule, Place Place, EquatableArray<string> Words, int Others = 0)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Others == 0 ? Rule : DataErrors.Repeated(Rule, Others), Place.ToLocation(), Words.Select(w => (object)w).ToArray());
}

/// <summary>Collects errors, so that a curator sees all of them at once.</summary>
internal sealed class ErrorSink
{
    /// <summary>Longer than any list of names that a message gives.</summary>
    private const int MaximumLength = 1000;

    /// <summary>More than anybody reads in one go; a file of a million wrong keys must not become a million messages.</summary>
    private const int MaximumCount = 1000;

    /// <summary>So often the same is said.</summary>
    public const int MostAlike = 3;

    /// <summary>What is wrong once in the model, or missing in a vocabulary, is unknown or missing at all the places that use it.</summary>
    private static readonly HashSet<string> s_consequences = new(
        new[] { DataErrors.UnknownKey, DataErrors.MissingKey, DataErrors.UnknownTerm, DataErrors.UnknownReference, DataErrors.UnknownCatalogue }.Select(r => r.Id), StringComparer.Ordinal);

    private readonly List<DataError> _errors = [];

    /// <summary>Whether nothing more is taken; what costs time to explain need not be explained then.</summary>
    public bool IsFull => _errors.Count > MaximumCount;

    public void Add(DiagnosticDescriptor rule, Place place, params string[] words)
    {
        if (_errors.Count < MaximumCount)
            _errors.Add(new DataError(rule, place, words.Select(OneLine).ToEquatableArray()));
        else if (_errors.Count == MaximumCount)
            _errors.Add(new DataError(DataErrors.TooMany, place, new[] { MaximumCount.ToString(System.Globalization.CultureInfo.InvariantCulture) }.ToEquatableArray()));
    }

    /// <summary>Takes what another step found.</summary>
    public void AddAll(ErrorSink other)
    {
        foreach (var error in other._errors)
            if (_errors.Count <= MaximumCount)
                _errors.Add(error);
    }

    /// <summary>What is said more than a few times with the same words is said once, at its first place, with the number of the others.</summary>
    public EquatableArray<DataError> ToArray()
    {
        if (_errors.Count <= MostAlike)
            return _errors.ToEquatableArray();
        return _errors.Select((error, i) => (Error: error, Index: i))
            .GroupBy(e => s_consequences.Contains(e.Error.Rule.Id) ? (e.Error.Rule.Id, e.Error.Words, 0) : ("", EquatableArray<string>.Empty, e.Index))
            .SelectMany(same => same.Count() > MostAlike ? same.Take(1).Select(e => (Error: e.Error with { Others = same.Count() - 1 }, e.Index)) : same)
            .OrderBy(e => e.Index)
            .Select(e => e.Error)
            .ToEquatableArray();
    }

    /// <summary>A message is one line, whatever somebody wrote in the place of a name.</summary>
    private static string OneLine(string words)
    {
        var text = words.Length <= MaximumLength ? words : words.Substring(0, MaximumLength) + "…";
        return new string(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c).ToArray());
    }
}
