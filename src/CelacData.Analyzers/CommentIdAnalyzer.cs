using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using CelacData.Analyzers.Searching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>Checks the ids that comments and documentation comments name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommentIdAnalyzer : CatalogueAnalyzer
{
    /// <summary>
    /// A comment may speak of the past, so what is a warning elsewhere is a suggestion here. It is so in a rule of its own as well, because a build leaves out
    /// whoever has nothing but suggestions to make.
    /// </summary>
    private static readonly DiagnosticDescriptor s_withdrawn = UseRules.AsSuggestion(UseRules.WithdrawnId);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UnknownIdInComment, s_withdrawn);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues) =>
        context.RegisterSyntaxTreeAction(c => Analyze(c, catalogues));

    /// <summary>Most files name no id at all, so the text is searched first and the tree only asked about what was found.</summary>
    private static void Analyze(SyntaxTreeAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var text = FileText.Of(context.Tree, context.CancellationToken);
        foreach (var found in IdScanner.FindUnknown(catalogues, text).Where(IsInComment))
            context.ReportDiagnostic(Advice.About(UseRules.UnknownIdInComment, Place(found), found.Id, found.Catalogue));
        foreach (var found in IdScanner.FindWithdrawn(catalogues, text).Where(IsInComment))
            context.ReportDiagnostic(Advice.AboutWithdrawn(s_withdrawn, Place(found), found.Id, found.Catalogue.FindWithdrawn(found.Id)!, found.Catalogue));

        bool IsInComment(FoundId found) => IsComment(context.Tree.GetRoot(context.CancellationToken).FindTrivia(found.IdSpan.Start));
        Location Place(FoundId found) => Location.Create(context.Tree, found.IdSpan);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
