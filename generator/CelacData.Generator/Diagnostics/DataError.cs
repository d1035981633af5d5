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
    private readonly List<DataError> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Add(DiagnosticDescriptor rule, Place place, params string[] words) =>
        _errors.Add(new DataError(rule, place, words.ToEquatableArray()));

    public EquatableArray<DataError> ToArray() => _errors.ToEquatableArray();
}
