using CelacData.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>A mistake in the data, as a value: the rule, the place, and the words for its message.</summary>
internal sealed record DataError(DiagnosticDescriptor Rule, Place Place, EquatableArray<string> Words)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Rule, Place.ToLocation(), Words.Select(w => (object)w).ToArray());
}

/// <summary>Collects errors, so that a curator sees all of them at once.</summary>
internal sealed class ErrorSink
{
    /// <summary>Longer than any list of names that a message gives.</summary>
    private const int MaximumLength = 1000;

    /// <summary>More than anybody reads in one go; a file of a million wrong keys must not become a million messages.</summary>
    private const int MaximumCount = 1000;

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

    public EquatableArray<DataError> ToArray() => _errors.ToEquatableArray();

    /// <summary>A message is one line, whatever somebody wrote in the place of a name.</summary>
    private static string OneLine(string words)
    {
        var text = words.Length <= MaximumLength ? words : words.Substring(0, MaximumLength) + "…";
        return new string(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c).ToArray());
    }
}
