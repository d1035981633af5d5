using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Files;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers;

/// <summary>
/// Checks the ids in files that a project lists as AdditionalFiles and marks with <c>ClauseIds="true"</c>, or for which an .editorconfig says
/// <c>celac_clause_ids = true</c>; <c>ClauseIdFields="clause"</c> and <c>celac_clause_id_fields = clause</c> name the fields that hold nothing else.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileIdAnalyzer : CatalogueAnalyzer
{
    private static readonly string[] s_marks = ["build_metadata.AdditionalFiles.ClauseIds", "celac_clause_ids"];
    private static readonly string[] s_fields = ["build_metadata.AdditionalFiles.ClauseIdFields", "celac_clause_id_fields"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UnknownIdInFile, UseRules.WithdrawnId);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues) =>
        context.RegisterAdditionalFileAction(c => Analyze(c, catalogues));

    private static void Analyze(AdditionalFileAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        var fields = FieldsOf(options);
        if ((fields.Count == 0 && !IsMarked(options))
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var content = text.ToString();
        foreach (var found in IdScanner.FindUnknown(catalogues, content))
            context.ReportDiagnostic(Advice.About(UseRules.UnknownIdInFile, Place(found.IdSpan), found.Id, found.Catalogue));
        foreach (var found in IdScanner.FindWithdrawn(catalogues, content))
            context.ReportDiagnostic(Advice.AboutWithdrawn(UseRules.WithdrawnId, Place(found.IdSpan), found.Id, found.Catalogue.FindWithdrawn(found.Id)!, found.Catalogue));
        foreach (var (catalogue, id, span) in new FieldIds(catalogues, fields).In(context.AdditionalFile.Path, content))
            context.ReportDiagnostic(Advice.About(UseRules.UnknownIdInFile, Place(span), id, catalogue));

        Location Place(TextSpan span) => Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private static bool IsMarked(AnalyzerConfigOptions options) =>
        s_marks.Any(mark => options.TryGetValue(mark, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> FieldsOf(AnalyzerConfigOptions options) => s_fields
        .SelectMany(name => options.TryGetValue(name, out var value) ? value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries) : []).Select(f => f.Trim()).Where(f => f.Length > 0).ToList();
}
