using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>
/// Checks the ids in files that a project lists as AdditionalFiles and marks with <c>ClauseIds="true"</c>, or for which an .editorconfig says
/// <c>celac_clause_ids = true</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileIdAnalyzer : CatalogueAnalyzer
{
    private static readonly string[] s_marks = ["build_metadata.AdditionalFiles.ClauseIds", "celac_clause_ids"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UnknownIdInFile, UseRules.WithdrawnId);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues) =>
        context.RegisterAdditionalFileAction(c => Analyze(c, catalogues));

    private static void Analyze(AdditionalFileAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        if (!IsMarked(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile))
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var content = text.ToString();
        foreach (var found in IdScanner.FindUnknown(catalogues, content))
            context.ReportDiagnostic(Advice.About(UseRules.UnknownIdInFile, Place(found), found.Id, found.Catalogue));
        foreach (var found in IdScanner.FindWithdrawn(catalogues, content))
            context.ReportDiagnostic(Advice.AboutWithdrawn(UseRules.WithdrawnId, Place(found), found.Id, found.Catalogue.FindWithdrawn(found.Id)!, found.Catalogue));

        Location Place(FoundId found) => Location.Create(context.AdditionalFile.Path, found.IdSpan, text.Lines.GetLinePositionSpan(found.IdSpan));
    }

    private static bool IsMarked(AnalyzerConfigOptions options) =>
        s_marks.Any(mark => options.TryGetValue(mark, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));
}
