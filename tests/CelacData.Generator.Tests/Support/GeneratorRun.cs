using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Tests.Support;

/// <summary>A run of the generator, and what came of it. A further run takes over what the driver remembers of this one.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        .WithPreprocessorSymbols("NET", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER")
        .WithDocumentationMode(DocumentationMode.Diagnose);

    private readonly ImmutableArray<AdditionalText> _files;

    private GeneratorRun(GeneratorDriver driver, ImmutableArray<AdditionalText> files, Compilation compilation)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        (_files, Output) = (files, output);
        if (Result.Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The text of every generated file by its name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The different reasons why the items of a step were made or kept.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) => AllReasons(step).Distinct().Order();

    public IEnumerable<IncrementalStepRunReason> AllReasons(string step) => Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    /// <summary>A first run, with the files in the order of their names or as given.</summary>
    public static GeneratorRun Of(HarbourAccord catalogue, Compilation? compilation = null, bool reverse = false, ProjectOptions? options = null, CSharpParseOptions? parse = null)
    {
        var files = catalogue.Files.Select(f => (AdditionalText)new YamlText(f.Key, f.Value)).ToImmutableArray();
        if (reverse)
            files = [.. files.Reverse()];
        var driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            files,
            parse ?? s_options,
            options ?? ProjectOptions.Default,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, files, compilation ?? CSharpCompilation.Create("Empty"));
    }

    /// <summary>A further run after an edit of the data: only the files that differ, are new or are gone are news to the driver.</summary>
    public GeneratorRun Then(HarbourAccord catalogue)
    {
        var (driver, files) = (Driver, _files);
        foreach (var old in _files)
        {
            if (catalogue.Files.TryGetValue(old.Path, out var text) && old.GetText()!.ToString() == text)
                continue;
            var replacement = text is null ? null : new YamlText(old.Path, text);
            driver = replacement is null ? driver.RemoveAdditionalTexts([old]) : driver.ReplaceAdditionalText(old, replacement);
            files = replacement is null ? files.Remove(old) : files.Replace(old, replacement);
        }

        foreach (var added in catalogue.Files.Where(f => _files.All(old => old.Path != f.Key)).Select(f => new YamlText(f.Key, f.Value)))
        {
            driver = driver.AddAdditionalTexts([added]);
            files = files.Add(added);
        }

        return new GeneratorRun(driver, files, CSharpCompilation.Create("Empty"));
    }

    /// <summary>A further run with the same files in the opposite order.</summary>
    public GeneratorRun ThenReversed() =>
        new(Driver.ReplaceAdditionalTexts([.. _files.Reverse()]), [.. _files.Reverse()], CSharpCompilation.Create("Empty"));

    /// <summary>A further run after an edit of the project's settings.</summary>
    public GeneratorRun Then(ProjectOptions options) =>
        new(Driver.WithUpdatedAnalyzerConfigOptions(options), _files, CSharpCompilation.Create("Empty"));

    /// <summary>A further run after an edit of the project's own code.</summary>
    public GeneratorRun Then(Compilation compilation) => new(Driver, _files, compilation);

    public static SyntaxTree Parse(string source, string path = "") =>
        CSharpSyntaxTree.ParseText(source, s_options, path, Encoding.UTF8, TestContext.Current.CancellationToken);
}

/// <summary>A data file that stands in memory alone.</summary>
internal sealed class YamlText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
