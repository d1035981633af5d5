using System.Globalization;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Steady;

/// <summary>What lookups cost when everything is warm, in a process that was compiled against the catalogue in question: by BenchmarkDotNet, and both sides of a question by turns.</summary>
internal static class LookupCommand
{
    public const string Allocated = "allocated";
    public const string OverPlain = "over the plain way";
    public const string Measured = "measured";
    public const string Filter = "filter of all commitments, over an array of structs";

    /// <summary>How the rows begin that no limit is for.</summary>
    public const string Comparison = "for comparison: ";

    private const string Library = "BenchmarkDotNet: ";

    /// <summary>Each question: the benchmark of the catalogue, and of what it is compared with.</summary>
    public static readonly (string Row, string Class, string Ours, string Plain)[] Questions =
    [
        ("enum to clause and a field, over an array", "EnumToClause", "Catalogue", "PlainArray"),
        (Comparison + "an array of objects as wide as a clause, made and read when they are asked for", "EnumToClause", "KeptArray", "PlainArray"),
        (Comparison + "the same, with room in them for all that can be read of a clause", "EnumToClause", "WideArray", "PlainArray"),
        (Comparison + "objects of a row alone, what was read kept in an array beside them", "EnumToClause", "NarrowArray", "PlainArray"),
        ("string to clause, hit, over FrozenDictionary", "TextToClause", "CatalogueStringHit", "FrozenStringHit"),
        ("string to clause, miss, over FrozenDictionary", "TextToClause", "CatalogueStringMiss", "FrozenStringMiss"),
        ("span to clause, hit, over FrozenDictionary", "TextToClause", "CatalogueSpanHit", "FrozenSpanHit"),
        ("span to clause, miss, over FrozenDictionary", "TextToClause", "CatalogueSpanMiss", "FrozenSpanMiss"),
        ("UTF-8 to clause, hit, over FrozenDictionary with a string", "TextToClause", "CatalogueUtf8Hit", "FrozenStringHit"),
        ("UTF-8 to clause, miss, over FrozenDictionary with a string", "TextToClause", "CatalogueUtf8Miss", "FrozenStringMiss"),
        (Filter, "FilterCommitments", "Query", "ArrayOfStructs"),
        (Comparison + "by a loop over the records", "FilterCommitments", "Records", "ArrayOfStructs"),
        (Comparison + "by a loop over objects with a part, both made when they are asked for", "FilterCommitments", "KeptObjects", "ArrayOfStructs"),
    ];

    /// <summary>What is compared is measured by turns in each of some processes, since between them it changes where things lie in memory. BenchmarkDotNet measures in the first.</summary>
    private const int Processes = 5;

    public static Command Command { get; } = new(
        "lookup", "lookups and a filter when everything is warm, with BenchmarkDotNet and by turns; quick: CelacData only",
        scope => scope.Of(scope.Quick ? [Dataset.Real] : [Dataset.Real, .. Dataset.Synthetic.Skip(1)]).SelectMany(d => Measure(d, scope.Quick)));

    public static string Table(Dataset dataset) => $"Lookup: warm, {dataset.Name}";

    private static IEnumerable<Measurement> Measure(Dataset dataset, bool quick)
    {
        var processes = Enumerable.Range(0, quick ? 1 : Processes).Select(i => Run(dataset, i > 0 ? "turns" : quick ? "quick" : "full")).ToList();
        var each = processes[0].Each;
        foreach (var (row, type, name, plainName) in Questions)
        {
            var pairs = processes.ConvertAll(p => p.Pairs[(type, name)]);
            var ratios = pairs.ConvertAll(p => p.Ratio);
            yield return Of(Measured, pairs.Select(p => p.Measured), Unit.Nanoseconds);
            yield return Of("plain way", pairs.Select(p => p.Plain), Unit.Nanoseconds);
            yield return Of(OverPlain, ratios, Unit.Ratio);
            yield return new(Table(dataset), row, "at least", ratios.Min(), Unit.Ratio);
            yield return new(Table(dataset), row, "at most", ratios.Max(), Unit.Ratio);
            yield return new(Table(dataset), row, Library + Measured, each[(type, name)].Nanoseconds, Unit.Nanoseconds);
            yield return new(Table(dataset), row, Library + "plain way", each[(type, plainName)].Nanoseconds, Unit.Nanoseconds);
            yield return new(Table(dataset), row, Allocated, each[(type, name)].Bytes, Unit.Bytes);

            Measurement Of(string column, IEnumerable<double> values, Unit unit) => new(Table(dataset), row, column, Interleaved.Median(values), unit);
        }
    }

    private static Results Run(Dataset dataset, string mode)
    {
        var folder = Repository.Folder(dataset.Name, "lookup");
        var (assembly, results) = (Path.Combine(folder, "lookup.dll"), Path.Combine(folder, "results.tsv"));
        var sources = Directory.GetFiles(Path.Combine(Repository.Benchmarks, "Steady", "Programs"), "*.cs");
        Stamp.Renew(assembly, [dataset.Library, .. sources, typeof(LookupCommand).Assembly.Location], [], () => Make(dataset, folder, assembly, sources));
        File.Delete(results);
        var pairs = Questions.Select(q => $"{q.Class}:{q.Ours}:{q.Plain}");
        ChildProcess.Run(Sdk.Dotnet, ["exec", assembly, results, mode, .. pairs], folder).Succeeded("BenchmarkDotNet");
        var lines = File.ReadLines(results).Select(l => l.Split('\t')).ToLookup(v => v.Length);
        return new Results(
            lines[4].ToDictionary(v => (v[0], v[1]), v => (Number(v[2]), Number(v[3]))),
            lines[6].ToDictionary(v => (v[0], v[1]), v => (Number(v[3]), Number(v[4]), Number(v[5]))));
    }

    private static void Make(Dataset dataset, string folder, string assembly, string[] sources)
    {
        var entry = Path.Combine(folder, "Entry.cs");
        File.WriteAllText(entry,
            """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;

            internal static class Entry
            {
                private static int Main(string[] args) => CelacData.Benchmarks.Steady.Programs.SteadyProgram.Run(args);
            }
            """);
        var library = dataset.Library;
        var tools = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(f => !Path.GetFileName(f).StartsWith("CelacData", StringComparison.Ordinal)).ToList();
        new CSharpCompiler(assembly)
        {
            IsProgram = true,
            Sources = [.. sources, entry],
            References = [library, .. tools.Where(f => Path.GetFileName(f) is "BenchmarkDotNet.dll" or "BenchmarkDotNet.Annotations.dll" or "Perfolizer.dll")],
        }.Compile();
        foreach (var file in tools.Append(library).Where(f => Path.GetDirectoryName(f) != folder))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        RuntimeConfiguration.WriteFor(assembly);
    }

    private static double Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    /// <summary>What one process told.</summary>
    /// <param name="Each">By class and method what BenchmarkDotNet measured.</param>
    /// <param name="Pairs">By class and method what was measured by turns with the plain way.</param>
    private sealed record Results(
        Dictionary<(string Class, string Method), (double Nanoseconds, double Bytes)> Each,
        Dictionary<(string Class, string Method), (double Measured, double Plain, double Ratio)> Pairs);
}
