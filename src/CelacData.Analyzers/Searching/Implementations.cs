using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>Finds the marks by which code says that it is about a clause.</summary>
internal static class Implementations
{
    private const string Mark = "ImplementsClause", Noted = "Revision";

    /// <summary>What the mark is called in a project.</summary>
    public static IEnumerable<string> Names(Compilation compilation, CancellationToken cancellation) =>
        MarkedNames.WithAliases(compilation, [Mark, Mark + "Attribute"], cancellation).ToList();

    public static IEnumerable<Implementation> In(IEnumerable<string> names, SemanticModel model, IReadOnlyList<Catalogue> catalogues, CancellationToken cancellation)
    {
        foreach (var name in Occurrences.Of(names, model.SyntaxTree, cancellation))
        {
            if (name.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is { } mark && name == mark.Name.GetLastToken()
                && mark.ArgumentList?.Arguments is [{ Expression: var id }, ..] arguments && ClauseOf(id, model, catalogues, cancellation) is { } clause)
            {
                var revision = arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == Noted)?.Expression;
                yield return new Implementation(
                    mark, clause, revision, revision is null ? null : model.GetConstantValue(revision, cancellation).Value as string);
            }
        }
    }

    private static IndexedClause? ClauseOf(ExpressionSyntax id, SemanticModel model, IReadOnlyList<Catalogue> catalogues, CancellationToken cancellation) =>
        model.GetTypeInfo(id, cancellation).Type is { } type && catalogues.FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.IdType, type)) is { } catalogue
            && model.GetConstantValue(id, cancellation) is { HasValue: true, Value: { } value }
            ? catalogue.FindByValue(value)
            : null;
}

/// <summary>A mark that says that code is about a clause.</summary>
/// <param name="Revision">What stands behind <c>Revision =</c>, or null.</param>
/// <param name="Noted">The revision that is noted; null for none.</param>
internal sealed record Implementation(AttributeSyntax Mark, IndexedClause Clause, ExpressionSyntax? Revision, string? Noted)
{
    public bool IsStale => Noted is not null && Noted != Clause.Revision;
}
