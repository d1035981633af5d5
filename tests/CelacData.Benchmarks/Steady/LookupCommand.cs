using System.Globalization;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Steady;

/// <summary>What lookups cost when everything is warm. BenchmarkDotNet measures in a process that was compiled against the catalogue in question.</summary>
internal static class LookupCommand
{
    public const string Allocated = "allocated";
    public const string OverPlain = "over the plain way";

    /// <summary>Each question: the benchmark of the catalogue, and of what it is compared with.</summary>
    public static readonly (string Row, string Class, string Ours, string Plain)[] Questions =
    [
        ("enum to clause and a field, over an array", "EnumToClause", "Catalogue", "PlainArray"),
        ("for comparison: an array of objects as wide as a clause, over an array", "EnumToClause", "WideArray", "PlainArray"),
        ("string to clause, hit, over FrozenDictionary", "TextToClause", "CatalogueStringHit", "FrozenStringHit"),
        ("string to clause, miss, over FrozenDictionary", "TextToClause", "CatalogueStringMiss", "FrozenStringMiss"),
        ("span to clause, hit, over FrozenDictionary", "TextToClause", "CatalogueSpanHit", "FrozenSpanHit"),
        ("span to clause, miss, over FrozenDictionary", "TextToClause", "CatalogueSpanMiss", "FrozenSpanMiss"),
        ("UTF-8 to clause, hit, over FrozenDictionary with a string", "TextToClause", "CatalogueUtf8Hit", "FrozenStringHit"),
        ("UTF-8 to clause, miss, over FrozenDictionary with a string", "TextToClause", "CatalogueUtf8Miss", "FrozenStringMiss"),
        ("filter of all commitments, over an array of structs", "QueryCommitments", "Query", "ArrayOfStructs"),
        ("the same, a loop over the records", "FilterCommitments", "Records", "ArrayOfStructs"),
    ];

    /// <summary>What is compared is measured side by side in each of some processes: between them the machine's pace changes, and where things lie in memory.</summary>
    private const int Processes = 5;

    /// <summary>A program that other catalogues cannot answer.</summary>
    private const string OfTheRealOne = nameof(Programs.QueryCommitments);

    public static Command Command { get; } = new(
        "lookup", "lookups and a filter when everything is warm, with BenchmarkDotNet; quick: CelacData only",
        scope => scope.Of(scope.Quick ? [Dataset.Real] : [Dataset.Real, Dataset.Of(2_000), Dataset.Of(20_000)]).SelectMany(d => Measure(d, scope.Quick)));

    public static string Table(Dataset dataset) => $"Lookup: warm, {dataset.Name}";

    private static IEnumerable<Measurement> Measure(Dataset dataset, bool quick)
    {
        var processes = Enumerable.Range(0, quick ? 1 : Processes).Select(_ => Run(dataset, quick)).ToList();
        foreach (var (row, type, name, plainName) in Questions.Where(q => processes[0].ContainsKey((q.Class, q.Ours))))
        {
            var ours = processes.ConvertAll(p => p[(type, name)].Nanoseconds);
            var plain = processes.ConvertAll(p => p.Single(r => r.Key.Method == plainName).Value.Nanoseconds);
            yield return new(Table(dataset), row, "measured", Interleaved.Median(ours), Unit.Nanoseconds);
            yield return new(Table(dataset), row, "plain way", Interleaved.Median(plain), Unit.Nanoseconds);
            yield return new(Table(dataset), row, OverPlain, PairedRatio.Of(plain, ours).Median, Unit.Ratio);
            yield return new(Table(dataset), row, Allocated, processes.Max(p => p[(type, name)].Bytes), Unit.Bytes);
        }
    }

    private static Dictionary<(string Class, string Method), (double Nanoseconds, double Bytes)> Run(Dataset dataset, bool quick)
    {
        var folder = Repository.Folder(dataset.Name, "lookup");
        var (assembly, results) = (Path.Combine(folder, "lookup.dll"), Path.Combine(folder, "results.tsv"));
        var sources = Directory.GetFiles(Path.Combine(Repository.Benchmarks, "Steady", "Programs"), "*.cs")
            .Where(f => dataset == Dataset.Real || Path.GetFileNameWithoutExtension(f) != OfTheRealOne).ToArray();
        Stamp.Renew(assembly, [dataset.Library, .. sources, typeof(LookupCommand).Assembly.Location], [], () => Make(dataset, folder, assembly, sources));
        File.Delete(results);
        ChildProcess.Run(Sdk.Dotnet, ["exec", assembly, results, .. quick ? new[] { "quick" } : []], folder).Succeeded("BenchmarkDotNet");
        return File.ReadLines(results).Select(l => l.Split('\t')).ToDictionary(v => (v[0], v[1]), v => (Number(v[2]), Number(v[3])));
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
}
