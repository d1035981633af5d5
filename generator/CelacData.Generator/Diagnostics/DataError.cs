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

    private readonly List<DataError> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Add(DiagnosticDescriptor rule, Place place, params string[] words) =>
        _errors.Add(new DataError(rule, place, words.Select(OneLine).ToEquatableArray()));

    public EquatableArray<DataError> ToArray() => _errors.ToEquatableArray();

    /// <summary>A message is one line, whatever somebody wrote in the place of a name.</summary>
    private static string OneLine(string words)
    {
        var text = words.Length <= MaximumLength ? words : words.Substring(0, MaximumLength) + "…";
        return new string(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c).ToArray());
    }
}
