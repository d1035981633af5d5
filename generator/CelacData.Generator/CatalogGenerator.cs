using CelacData.Generator.Checking;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Emitting;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;
using CelacData.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator;

/// <summary>
/// Compiles the YAML files among a project's AdditionalFiles into a typed catalogue: read, parse, check, emit. Each step yields plain
/// values that compare by content, so that an edit runs anew only what it touches.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => IsYaml(file.Path))
            .Select(static (file, cancellation) => file.GetText(cancellation) is { } text ? YamlReader.Read(file.Path, text, cancellation) : null)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(Steps.Read);

        var model = files.Collect()
            .Select(static (all, _) => SchemaParser.Parse(all.OrderBy(f => f.Path, NaturalComparer.Instance)))
            .WithTrackingName(Steps.Model);
        var schema = model.Select(static (m, _) => m.Schema).WithTrackingName(Steps.Schema);

        var parsed = files.Combine(schema)
            .Select(static (pair, _) => FileParser.Parse(pair.Left, pair.Right))
            .WithTrackingName(Steps.Parse);

        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (o, _) => BuildOptions.Of(o.GlobalOptions))
            .WithTrackingName(Steps.Options);

        var built = parsed.Collect().Combine(schema).Combine(options)
            .Select(static (x, _) => CatalogueBuilder.Build(x.Left.Right, x.Left.Left, x.Right))
            .WithTrackingName(Steps.Check);

        ReportErrors(context, parsed.Select(static (file, _) => file.Errors));
        ReportErrors(context, model.Select(static (m, _) => m.Errors));
        ReportErrors(context, built.Select(static (b, _) => b.Errors));
        Emit(context, built.Select(static (b, _) => b.Catalogue).WithTrackingName(Steps.Catalogue));
    }

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static void ReportErrors(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<DataError>> errors) =>
        context.RegisterSourceOutput(errors, static (output, list) => Report(output, list));

    private static void ReportErrors(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EquatableArray<DataError>> errors) =>
        context.RegisterSourceOutput(errors, static (output, list) => Report(output, list));

    private static void Report(SourceProductionContext output, EquatableArray<DataError> errors)
    {
        foreach (var error in errors)
            output.ReportDiagnostic(error.ToDiagnostic());
    }

    /// <summary>One output for each part of the catalogue, so that only the parts that changed are printed again.</summary>
    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Catalogue?> catalogue)
    {
        Each(c => new[] { c.Index }.ToEquatableArray(), static (ns, part) => ("ClauseCatalog.g.cs", CatalogIndexEmitter.Emit(ns, part)));
        Each(c => c.Enums, static (ns, part) => ($"{part.Name}.g.cs", EnumEmitter.Emit(ns, part)));
        Each(c => c.Tables, static (ns, part) => ($"Data.{part.Name}.g.cs", TableEmitter.Emit(ns, part)));
        Each(c => c.Chunks, static (ns, part) => ($"Text.{part.Name}.g.cs", TextEmitter.EmitChunk(ns, part)));
        Each(c => c.Records, static (ns, part) => ($"{part.Record.Name}.g.cs", RecordEmitter.Emit(ns, part)));
        Each(c => c.Levels, static (ns, part) => ($"{part.Name}.g.cs", LevelEmitter.Emit(ns, part)));
        Each(c => new[] { c.LevelIndex }.ToEquatableArray(), static (ns, part) => ("Levels.g.cs", LevelEmitter.EmitIndex(ns, part)));
        Each(c => c.Navigation, static (ns, part) => ($"{part.Name}.g.cs", NavigationEmitter.Emit(ns, part)));
        Each(
            c => new[] { c.Chunks.Select(x => new ChunkExtent(x.Name, x.FirstNumber)).ToEquatableArray() }.ToEquatableArray(),
            static (ns, part) => ("Text.g.cs", TextEmitter.EmitIndex(ns, part)));

        void Each<T>(Func<Catalogue, EquatableArray<T>> parts, Func<string, T, (string File, string Source)> emit) where T : IEquatable<T>
        {
            var each = catalogue
                .SelectMany((c, _) => c is null ? [] : parts(c).Select(part => (c.Namespace, Part: part)))
                .WithTrackingName(Steps.Emit);
            context.RegisterSourceOutput(each, (output, item) =>
            {
                var (file, source) = emit(item.Namespace, item.Part);
                output.AddSource(file, source);
            });
        }
    }
}
