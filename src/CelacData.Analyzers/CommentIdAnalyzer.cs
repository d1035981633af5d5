using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>Checks the ids that comments and documentation comments name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommentIdAnalyzer : CatalogueAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(UseRules.UnknownIdInComment, UseRules.WithdrawnId);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues) =>
        context.RegisterSyntaxTreeAction(c => Analyze(c, catalogues));

    /// <summary>Most files name no id at all, so the text is searched first and the tree only asked about what was found.</summary>
    private static void Analyze(SyntaxTreeAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var text = context.Tree.GetText(context.CancellationToken).ToString();
        foreach (var found in IdScanner.FindUnknown(catalogues, text).Where(IsInComment))
            context.ReportDiagnostic(Advice.About(UseRules.UnknownIdInComment, Place(found), found.Id, found.Catalogue));

        // A comment may speak of the past.
        foreach (var found in IdScanner.FindWithdrawn(catalogues, text).Where(IsInComment))
            context.ReportDiagnostic(Advice.AboutWithdrawn(Place(found), found.Id, found.Catalogue.FindWithdrawn(found.Id)!, found.Catalogue, DiagnosticSeverity.Info));

        bool IsInComment(FoundId found) => IsComment(context.Tree.GetRoot(context.CancellationToken).FindTrivia(found.IdSpan.Start));
        Location Place(FoundId found) => Location.Create(context.Tree, found.IdSpan);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
