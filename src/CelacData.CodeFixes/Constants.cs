using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace CelacData.CodeFixes;

/// <summary>Knows where in a solution a value is used: where it stands, and where a constant that has it does.</summary>
internal static class Constants
{
    public static async Task<IReadOnlyList<Place>> PlacesOf(ExpressionSyntax value, Document document, SemanticModel model, CancellationToken cancellation)
    {
        var places = new List<Place>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var found = new Queue<Place>([new Place(value, document, model)]);
        while (found.Count > 0)
        {
            var place = found.Dequeue();
            if (ConstantOf(place.Node) is not { } declarator)
                places.Add(place);
            else if (place.Model.GetDeclaredSymbol(declarator, cancellation) is { } constant && seen.Add(constant))
                await AddReferences(constant, document, found, cancellation).ConfigureAwait(false);
        }

        return places;
    }

    private static async Task AddReferences(ISymbol constant, Document document, Queue<Place> places, CancellationToken cancellation)
    {
        foreach (var reference in await SymbolFinder.FindReferencesAsync(constant, document.Project.Solution, cancellation).ConfigureAwait(false))
        {
            foreach (var location in reference.Locations)
            {
                if (await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
                    && await location.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model)
                {
                    places.Enqueue(new Place(root.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true), location.Document, model));
                }
            }
        }
    }

    /// <summary>The constant that is what an expression is, as another name for it.</summary>
    private static VariableDeclaratorSyntax? ConstantOf(SyntaxNode node)
    {
        var whole = node;
        while (whole.Parent is ParenthesizedExpressionSyntax || (whole.Parent is MemberAccessExpressionSyntax access && access.Name == whole))
            whole = whole.Parent;
        return whole.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: var declaration } declarator } && IsConstant(declaration) ? declarator : null;
    }

    private static bool IsConstant(SyntaxNode? declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };
}

/// <summary>Somewhere in a document of a solution.</summary>
internal sealed record Place(SyntaxNode Node, Document Document, SemanticModel Model)
{
    /// <summary>Whether it is in another file; a project that is built for several frameworks has each file several times.</summary>
    public bool IsOutside(Document document) => Document.Id != document.Id && (Document.FilePath is null || Document.FilePath != document.FilePath);
}
