using CelacData.Generator.Checking;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Emitting;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;
using CelacData.Generator.Reading;
using CelacData.Generator.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator;

/// <summary>
/// Compiles the YAML files among a project's AdditionalFiles into a typed catalogue: take, parse, put in order, lay out file by file, check and join, emit. What goes
/// into a step compares by content, so that an edit runs anew only what it touches; but for the order of all and the layout of a file, which are new whenever they are made anew.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => IsYaml(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new FoundFile(pair.Left, IsFound(pair.Right.GetOptions(pair.Left))))
            .WithTrackingName(Steps.Find)
            .Select(static (x, cancellation) => x.File.GetText(cancellation) is { } text ? new SourceFile(x.File.Path, text, x.IsFound) : null)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(Steps.Take);

        var model = files.Where(static file => file.MayBeModel)
            .Select(static (file, cancellation) => file.Read(cancellation))
            .Gather()
            .Select(static (files, _) => SchemaParser.Parse(files.All.OrderBy(f => f.Path, NaturalComparer.Instance)))
            .WithTrackingName(Steps.Model);
        var schema = model.Select(static (m, _) => m.Schema).WithTrackingName(Steps.Schema);

        var parsed = files.Combine(schema.Select(static (s, _) => new ParsePlan(s)))
            .Select(static (pair, cancellation) => FileParser.Parse(pair.Left.Read(cancellation), pair.Right))
            .WithTrackingName(Steps.Parse);

        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (o, _) => BuildOptions.Of(o.Left.GlobalOptions, o.Right))
            .WithTrackingName(Steps.Options);

        var references = context.CompilationProvider.Combine(schema)
            .Select(static (x, cancellation) => new Listed<ReferencedCatalogue>(x.Right.RefersToOthers ? ReferenceReader.Read(x.Left, cancellation) : EquatableArray<ReferencedCatalogue>.Empty))
            .WithTrackingName(Steps.References);

        var outline = parsed.Gather().Combine(schema)
            .Select(static (x, _) => CatalogueOutline.Of(x.Right, x.Left.All))
            .WithTrackingName(Steps.Outline);

        var plan = schema.Select(static (s, _) => new LayoutPlan(s));
        var laidOut = parsed.Combine(outline)
            .Select(static (x, _) => x.Right.Placed(x.Left))
            .Combine(plan)
            .Select(static (x, _) => FileLayoutBuilder.Build(x.Right, x.Left))
            .WithTrackingName(Steps.LayOut);

        var built = laidOut.Gather().With(outline).With(plan).Combine(options.With(references))
            .Select(static (x, _) => CatalogueBuilder.Build(x.Left.Right, x.Left.Left.Right, x.Left.Left.Left.All, x.Right.Left, x.Right.Right.Items))
            .WithTrackingName(Steps.Check);

        ReportErrors(context, parsed.Select(static (file, _) => new Listed<DataError>(file.Errors)));
        ReportErrors(context, model.Select(static (m, _) => new Listed<DataError>(m.Errors)));
        ReportErrors(context, model.Combine(references).Select(static (x, _) => new Listed<DataError>(ForeignClauses.Check(x.Left.ForeignKeys, x.Right.Items))));
        ReportErrors(context, built.Select(static (b, _) => new Listed<DataError>(b.Errors)));
        Emit(context, built.Select(static (b, _) => b.Catalogue).WithTrackingName(Steps.Catalogue));
    }

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The package marks what it found by its name; what a project lists itself has no mark.</summary>
    private static bool IsFound(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_metadata.AdditionalFiles.CatalogueFile", out var mark) && mark == "Found";

    private static void ReportErrors(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Listed<DataError>> errors) =>
        context.RegisterSourceOutput(errors, static (output, list) => Report(output, list));

    private static void ReportErrors(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Listed<DataError>> errors) =>
        context.RegisterSourceOutput(errors, static (output, list) => Report(output, list));

    private static void Report(SourceProductionContext output, Listed<DataError> errors)
    {
        foreach (var error in errors.Items)
            output.ReportDiagnostic(error.ToDiagnostic());
    }

    /// <summary>One output for each part of the catalogue, so that only the parts that changed are printed again.</summary>
    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Catalogue?> catalogue)
    {
        Each(c => c.Index, static (target, part) => ($"{Pieces.Named("ClauseCatalog", part.Number)}.g.cs", CatalogIndexEmitter.Emit(target.Namespace, part)));
        One(c => c.Info, static (target, part) => ("CatalogInfo.g.cs", CatalogInfoEmitter.Emit(target.Namespace, part)));
        Each(c => c.CoreFiles, static (target, file) => ($"Core.{file.Substring(0, file.Length - 3)}.g.cs", CoreEmitter.Emit(target.Namespace, target.HasSpans, file)));
        Each(c => c.Enums, static (target, part) => ($"{part.Name}.g.cs", EnumEmitter.Emit(target, part)));
        One(c => new Listed<WithdrawnValue>(c.Withdrawn), static (target, part) => ("WithdrawnIds.g.cs", EnumEmitter.EmitWithdrawn(target.Namespace, part.Items)));
        Each(c => Pieces.Of(c.Tables), static (target, part) => ($"Data.{Pieces.Named(part.Table, part.Number)}.g.cs", TableEmitter.Emit(target, part)));
        One(c => new Listed<CellRun>(c.Cells), static (target, part) => ("Data.Cells.g.cs", CellEmitter.Emit(target, part.Items)));
        One(c => c.Ids, static (target, part) => ("Data.ClauseIdIndex.g.cs", IdIndexEmitter.Emit(target, part)));
        Each(c => c.Chunks, static (target, part) => ($"Text.{part.Name}.g.cs", TextEmitter.Emit(target, part)));
        Each(c => c.Records, static (target, part) => ($"{part.Record.Name}.g.cs", RecordEmitter.Emit(target, part)));
        Each(c => Pieces.Of(c.Records), static (target, part) => ($"{Pieces.Named(part.Record, part.Number)}.g.cs", RecordEmitter.EmitEntries(target, part)));
        One(c => new Listed<RecordKind>(RecordKindsEmitter.KindsOf(c)), static (target, part) => ("RecordKinds.g.cs", RecordKindsEmitter.Emit(target.Namespace, part.Items)));
        Each(c => c.Levels, static (target, part) => ($"{part.Name}.g.cs", LevelEmitter.Emit(target, part)));
        One(c => c.LevelIndex, static (target, part) => ("Levels.g.cs", LevelEmitter.EmitIndex(target.Namespace, part)));
        Each(c => c.Navigation, static (target, part) => ($"{part.FileName}.g.cs", NavigationEmitter.Emit(target.Namespace, part)));

        void One<T>(Func<Catalogue, T> part, Func<Target, T, (string File, SourceText Source)> emit) where T : class, IEquatable<T> =>
            Each(c => new[] { part(c) }.ToEquatableArray(), emit);

        void Each<T>(Func<Catalogue, EquatableArray<T>> parts, Func<Target, T, (string File, SourceText Source)> emit) where T : class, IEquatable<T>
        {
            var each = catalogue
                .SelectMany((c, _) => c is null ? [] : parts(c).Select(part => new Pair<Target, T>(c.Target, part)))
                .WithTrackingName(Steps.Emit);
            context.RegisterSourceOutput(each, (output, item) =>
            {
                var (file, source) = emit(item.Left, item.Right);
                output.AddSource(file, source);
            });
        }
    }

    /// <param name="IsFound">Whether the package found it by its name, rather than the project listing it.</param>
    private sealed record FoundFile(AdditionalText File, bool IsFound);
}
