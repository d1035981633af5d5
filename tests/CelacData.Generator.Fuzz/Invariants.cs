using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Fuzz;

/// <summary>What came of a case.</summary>
/// <param name="Problem">The invariant that it broke, or null.</param>
internal sealed record Outcome(string? Problem, TimeSpan Time, long Allocated, IReadOnlyCollection<string> Rules);

/// <summary>
/// What holds whatever stands in the files: the generator does not throw, ends soon and takes little memory, its diagnostics lie inside their files, what it
/// emits is C#, and an edit of the sound catalogue comes to the same as a run from the start.
/// </summary>
internal static class Invariants
{
    /// <summary>Far above what the largest case takes, on a machine that is busy with other things.</summary>
    private static readonly TimeSpan s_mostTime = TimeSpan.FromSeconds(5);

    private const long MostMemory = 300_000_000;

    /// <summary>What is generated is not compiled, so that it needs no more than what the attributes of the other catalogue are made of.</summary>
    private static readonly CSharpCompilation s_project = CSharpCompilation.Create("Fuzz", [],
        OtherCatalogue.Framework.Where(r => r.Display?.EndsWith("System.Private.CoreLib.dll", StringComparison.Ordinal) == true).Append(OtherCatalogue.Reference));

    private static readonly ImmutableDictionary<string, AdditionalText> s_sound = FuzzCase.Sound.ToImmutableDictionary(f => f.Path, f => (AdditionalText)new FileText(f.Path, f.Text));

    /// <summary>The driver after a run on the sound catalogue: a case edits that, so that only what it changes is done anew.</summary>
    private static readonly GeneratorDriver s_driver = Drivers.Create(s_sound.Values, hasCore: false).RunGenerators(s_project);

    private static readonly HashSet<SyntaxTree> s_soundTrees = [.. s_driver.GetRunResult().GeneratedTrees];

    /// <param name="isThorough">Whether a run from the start must do the same as the edit of the sound catalogue.</param>
    public static Outcome Check(IReadOnlyDictionary<string, string> files, bool isThorough)
    {
        var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        GeneratorRunResult result;
        try
        {
            result = Edit(files);
        }
        catch (Exception e)
        {
            return new Outcome($"the driver threw {e.GetType().Name}", watch.Elapsed, 0, []);
        }

        var (time, allocated) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        var rules = result.Diagnostics.IsDefault ? [] : result.Diagnostics.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var problem = result.Exception is { } exception ? $"it threw {exception.GetType().Name} {exception.StackTrace?.Split('\n')[0].Trim()}"
            : time > s_mostTime && Retime(files) > s_mostTime ? "it takes too long"
            : allocated > MostMemory ? "it takes too much memory"
            : result.Diagnostics.Select(d => Misplaced(d, files)).FirstOrDefault(p => p is not null)
            ?? result.GeneratedSources.Where(s => !s_soundTrees.Contains(s.SyntaxTree)).Select(NotCSharp).FirstOrDefault(p => p is not null)
            ?? (!isThorough || Same(result, FromTheStart(files)) ? null : "it does something else from the start");
        return new Outcome(problem, time, allocated, rules);
    }

    private static TimeSpan Retime(IReadOnlyDictionary<string, string> files)
    {
        var watch = Stopwatch.StartNew();
        Edit(files);
        return watch.Elapsed;
    }

    private static GeneratorRunResult Edit(IReadOnlyDictionary<string, string> files)
    {
        var driver = s_driver;
        foreach (var (path, sound) in s_sound)
        {
            if (!files.TryGetValue(path, out var text))
                driver = driver.RemoveAdditionalTexts([sound]);
            else if (text != sound.GetText()!.ToString())
                driver = driver.ReplaceAdditionalText(sound, new FileText(path, text));
        }

        driver = driver.AddAdditionalTexts([.. files.Where(f => !s_sound.ContainsKey(f.Key)).Select(f => new FileText(f.Key, f.Value))]);
        return driver.RunGenerators(s_project).GetRunResult().Results.Single();
    }

    private static GeneratorRunResult FromTheStart(IReadOnlyDictionary<string, string> files) =>
        Drivers.Create(files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new FileText(f.Key, f.Value)), hasCore: false).RunGenerators(s_project).GetRunResult().Results.Single();

    private static string? Misplaced(Diagnostic diagnostic, IReadOnlyDictionary<string, string> files)
    {
        if (diagnostic.Location == Location.None)
            return $"{diagnostic.Id} has no place";
        var (path, span) = (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan);
        if (!files.TryGetValue(path, out var text) || span.End > text.Length)
            return $"{diagnostic.Id} lies outside of the file {path}";
        var lines = SourceText.From(text).Lines.GetLinePositionSpan(span);
        return lines != diagnostic.Location.GetLineSpan().Span && span != default ? $"{diagnostic.Id} has lines that are not those of its span"
            : diagnostic.GetMessage(null).Any(char.IsControl) ? $"{diagnostic.Id} has a message of several lines"
            : null;
    }

    private static string? NotCSharp(GeneratedSourceResult source) =>
        source.SyntaxTree.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error ? $"{source.HintName} is no C#: {error.Id}" : null;

    /// <summary>In which order the driver gives what it was given in another order is its own affair.</summary>
    private static bool Same(GeneratorRunResult one, GeneratorRunResult other) =>
        Diagnostics(one).SequenceEqual(Diagnostics(other)) && Sources(one).SequenceEqual(Sources(other));

    private static IEnumerable<string> Diagnostics(GeneratorRunResult run) => run.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal);

    private static IEnumerable<(string, string)> Sources(GeneratorRunResult run) =>
        run.GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal).Select(s => (s.HintName, s.SourceText.ToString()));
}
