using Microsoft.CodeAnalysis;

namespace CelacData.CodeFixes;

/// <summary>
/// Remembers, while many fixes are made in a file at once, which cases there will be, so that no switch gets one twice. Each file is changed without a look at
/// the others; what is a case in another one is left to its author, since what else is changed there, nobody knows here.
/// </summary>
internal sealed class DistinctCases(Document document)
{
    private readonly HashSet<(SyntaxNode Choice, object? Value)> _cases = [];

    /// <summary>Whether something can have a value in all places where it is used; then it does from now on.</summary>
    public bool Admit(IEnumerable<Place> places, object? value)
    {
        var own = new HashSet<(SyntaxNode Choice, object? Value)>();
        foreach (var place in places)
        {
            if (SwitchLabels.ChoiceOf(place.Node) is not { } choice)
                continue;
            if (place.IsOutside(document) || _cases.Contains((choice, value)))
                return false;
            own.Add((choice, value));
        }

        _cases.UnionWith(own);
        return true;
    }
}
