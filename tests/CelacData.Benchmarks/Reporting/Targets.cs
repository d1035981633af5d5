using CelacData.Benchmarks.Analyzing;
using CelacData.Benchmarks.Cold;
using CelacData.Benchmarks.Compiling;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Generating;
using CelacData.Benchmarks.Native;
using CelacData.Benchmarks.Sizes;
using CelacData.Benchmarks.Steady;

namespace CelacData.Benchmarks.Reporting;

/// <summary>What is to be reached, beside what was. Whole processes count by processor time where the system tells it, since the clock counts what other programs do.</summary>
internal static class Targets
{
    private static readonly string s_ours = Representation.Ours.Title;
    private static readonly Dataset s_2000 = Dataset.Of(2_000);
    private static readonly Dataset s_20000 = Dataset.Of(20_000);
    private static readonly Dataset s_100000 = Dataset.Of(100_000);

    /// <summary>The catalogues that the compiler is measured with.</summary>
    private static IEnumerable<Dataset> Compiled => Dataset.Synthetic.Prepend(Dataset.Real);

    private static readonly Target[] s_all =
    [
        new("whole process with one lookup by id over an empty program, JIT, CelacData", 1.15, "", f => Whole(f, ColdCommand.Processes(Dataset.Real), s_ours, ColdCommand.ById)),
        new("the same, 20,000 clauses", 1.15, "", f => Whole(f, ColdCommand.Processes(s_20000), s_ours, ColdCommand.ById)),
        new("whole process with one lookup by text over an empty program, JIT, CelacData", 1.15, "", f => Process(f, Dataset.Real, s_ours)),
        new("the same, 20,000 clauses", 1.15, "", f => Process(f, s_20000, s_ours)),
        new("whole process with one lookup by text over an empty program, NativeAOT, CelacData", 1.03, "", f => Whole(f, NativeCommand.Processes(Dataset.Real), s_ours)),
        .. Dataset.Synthetic.Skip(1).Select(d => new Target($"the same, {d.Clauses:#,0} clauses", 1.03, "", f => Whole(f, NativeCommand.Processes(d), s_ours))),
        new("whole process over that with System.Text.Json", 1 / 3.0, "", f => Process(f, Dataset.Real, s_ours) / Process(f, Dataset.Real, Representation.Json.Title)),
        new("whole process over that with YAML", 1 / 5.0, "", f => Process(f, Dataset.Real, s_ours) / Process(f, Dataset.Real, Representation.Yaml.Title)),
        new("first lookup inside the process over that with System.Text.Json", 1 / 3.0, "", f => Inside(f, s_ours) / Inside(f, Representation.Json.Title)),
        new("first lookup inside the process over that with YAML", 1 / 5.0, "", f => Inside(f, s_ours) / Inside(f, Representation.Yaml.Title)),
        new("methods compiled for a first lookup by id, CelacData", 10, "", f => Inside(f, Dataset.Real, ColdCommand.ById + ColdCommand.Methods)),
        new("methods compiled for a first lookup by text, CelacData", 16, "", f => Inside(f, Dataset.Real, ColdCommand.ByText + ColdCommand.Methods)),
        new("allocated by a first lookup, CelacData", 2048, " B", f => Inside(f, Dataset.Real, ColdCommand.ByText + ColdCommand.Allocated)),
        new("reading every field of every record, cold, over one static constructor's whole, CelacData", 1 / 3.0, "", f => ReadAll(f, Dataset.Real)),
        new("the same, 2,000 clauses", 1 / 3.0, "", f => ReadAll(f, s_2000)),
        .. LookupCommand.Questions.Where(q => !q.Row.StartsWith(LookupCommand.Comparison, StringComparison.Ordinal) && q.Row != LookupCommand.Filter).SelectMany(Lookups),
        .. Dataset.Synthetic.Skip(1).Prepend(Dataset.Real).Select(d =>
            new Target($"filter of all commitments by a code, over an array of structs, {d.Name}", 2, "", f => OverPlain(f, d, LookupCommand.Filter))),
        new("first lookup by text, cold, over FrozenDictionary, CelacData", 0.1, "", f => Inside(f, s_ours) / Inside(f, Representation.Frozen.Title)),
        new("DLL over its text, CelacData", 1.3, "", f => f.Find(SizeCommand.Weight, Dataset.Real.Name, SizeCommand.OverText)),
        .. new[] { s_2000, s_20000, s_100000 }.Select(d =>
            new Target($"DLL over its text, {d.Clauses:#,0} clauses", 1.12, "", f => f.Find(SizeCommand.Weight, d.Name, SizeCommand.OverText))),
        new("NativeAOT growth over the text, 2,000 clauses, a program that only looks a clause up", 1.2, "", f => NativeSize(f, s_2000, NativeCommand.LookupGrowth)),
        new("the same, one that reads every field of every record", 1.2, "", f => NativeSize(f, s_2000, NativeCommand.Growth)),
        .. PerClauseTargets(),
        .. Compiled.Select(d =>
            new Target($"C# compiler with the generator over its output without, processor time, {d.Name}", 1.5, "", f => f.Find(CompileCommand.Table, d.Name, CompileCommand.OverWithoutProcessor) ?? f.Find(CompileCommand.Table, d.Name, CompileCommand.OverWithout))),
        .. Compiled.Select(d =>
            new Target($"the same by the clock, {d.Name}", 1.5, "", f => f.Find(CompileCommand.Table, d.Name, CompileCommand.OverWithout))),
        new("compiling 100,000 clauses", 60, " s", f => f.Find(CompileCommand.Table, s_100000.Name, CompileCommand.With) / 1000),
        new("memory for it, where the collector takes what it likes", 4, " GB", f => f.Find(CompileCommand.Table, s_100000.Name, CompileCommand.Memory) / 1e9),
        new("memory for it, where the collector may not", 4, " GB", f => f.Find(CompileCommand.Table, s_100000.Name, CompileCommand.HeldMemory) / 1e9),
        new("compiling 100,000 clauses, where the collector may not", 60, " s", f => f.Find(CompileCommand.Table, s_100000.Name, CompileCommand.WithHeld) / 1000),
        .. Dataset.Synthetic.Skip(1).Select(d =>
            new Target($"generator over YamlDotNet's reading, by its events, {d.Clauses:#,0} clauses", 2, "", f => f.Find(GeneratorCommand.Whole, d.Name, GeneratorCommand.OverReading))),
        .. Dataset.Synthetic.Skip(1).Select(d =>
            new Target($"the same, by its nodes, {d.Clauses:#,0} clauses", 2, "", f => f.Find(GeneratorCommand.Whole, d.Name, GeneratorCommand.OverNodes))),
        new("an edit of one clause among 20,000, over reading its file and a tenth of a whole run", 1, "", f => f.Find(GeneratorCommand.Edits, s_20000.Name, GeneratorCommand.OverBound)),
        new("analyzers, added to a compile of 200,000 lines", 2, " %", f => f.Find(AnalyzerCommand.Time, AnalyzerCommand.UsualRow, AnalyzerCommand.Added) * 100),
    ];

    public static string Table(Figures figures) =>
        "| | at most | measured | |\n| --- | ---: | ---: | --- |\n" + string.Concat(s_all.Select(t => t.Row(figures)));

    private static IEnumerable<Target> Lookups((string Row, string Class, string Ours, string Plain) question)
    {
        var limit = question.Class == "EnumToClause" ? 1.3 : 0.8;
        foreach (var dataset in Dataset.Synthetic.Skip(1).Prepend(Dataset.Real))
            yield return new($"{question.Row}, {dataset.Name}", limit, "", f => OverPlain(f, dataset, question.Row));
        yield return new("allocated by it", 0, " B", f => f.Find(LookupCommand.Table(Dataset.Real), question.Row, LookupCommand.Allocated));
    }

    /// <summary>
    /// What grows with a catalogue, for each clause; and what should not grow with it, as it is. Both from CelacData's or the invented 138 to 100,000.
    /// </summary>
    private static IEnumerable<Target> PerClauseTargets() =>
    [
        Grown("whole process with one lookup by text", f => Process(f, s_100000, s_ours) / Process(f, Dataset.Real, s_ours)),
        Grown("methods compiled for a first lookup by id", f => Inside(f, s_100000, ColdCommand.ById + ColdCommand.Methods) / Inside(f, Dataset.Real, ColdCommand.ById + ColdCommand.Methods)),
        Grown("methods compiled for a first lookup by text", f => Inside(f, s_100000, ColdCommand.ByText + ColdCommand.Methods) / Inside(f, Dataset.Real, ColdCommand.ByText + ColdCommand.Methods)),
        Grown("whole process, NativeAOT", f => Whole(f, NativeCommand.Processes(s_100000), s_ours) / Whole(f, NativeCommand.Processes(Dataset.Real), s_ours)),
        Each("allocated by a first lookup", f => Inside(f, s_100000, ColdCommand.ByText + ColdCommand.Allocated), f => Inside(f, Dataset.Real, ColdCommand.ByText + ColdCommand.Allocated)),
        Each("reading every field of every record, cold", f => Inside(f, s_100000, ColdCommand.ReadAll), f => Inside(f, Dataset.Real, ColdCommand.ReadAll)),
        Each("DLL", SizeCommand.Weight, "DLL"),
        Each("NativeAOT growth", f => NativeGrowth(f, s_100000), f => NativeGrowth(f, Dataset.Real)),
        Each("generator's whole run", GeneratorCommand.Whole, GeneratorCommand.Fresh),
        Each("compiling", CompileCommand.Table, CompileCommand.With),
        Each("memory for it", CompileCommand.Table, CompileCommand.Memory),
        .. LookupCommand.Questions.Where(q => !q.Row.StartsWith(LookupCommand.Comparison, StringComparison.Ordinal)).Select(q => Grown(q.Row, f => OverPlain(f, s_100000, q.Row) / OverPlain(f, Dataset.Real, q.Row))),
    ];

    private static double? OverPlain(Figures figures, Dataset dataset, string question) => figures.Find(LookupCommand.Table(dataset), question, LookupCommand.OverPlain);

    private static Target Grown(string what, Func<Figures, double?> of) => new($"{what}, 100,000 over 138", 1.5, "", of);

    private static Target Each(string what, string table, string column) => Each(what, f => f.Find(table, s_100000.Name, column), f => f.Find(table, Dataset.Small.Name, column));

    private static Target Each(string what, Func<Figures, double?> largest, Func<Figures, double?> smallest) =>
        new($"{what}, for each clause, 100,000 over 138", 1.5, "", f => largest(f) / s_100000.Clauses / (smallest(f) / Dataset.Small.Clauses));

    private static double? NativeGrowth(Figures figures, Dataset dataset) => NativeSize(figures, dataset, NativeCommand.OverEmpty);

    private static double? NativeSize(Figures figures, Dataset dataset, string column) => figures.Find(NativeCommand.Sizes, $"{s_ours}, {dataset.Name}", column);

    private static double? Inside(Figures figures, Dataset dataset, string column) => figures.Find(ColdCommand.Inside(dataset), s_ours, column);

    private static double? Process(Figures figures, Dataset dataset, string row) => Whole(figures, ColdCommand.Processes(dataset), row);

    private static double? Whole(Figures figures, string table, string row, string question = ColdCommand.ByText) =>
        figures.Find(table, row, question + ColdCommand.Processor) ?? figures.Find(table, row, question);

    private static double? Inside(Figures figures, string row) => figures.Find(ColdCommand.Inside(Dataset.Real), row, ColdCommand.ByText);

    private static double? ReadAll(Figures figures, Dataset dataset) =>
        Inside(figures, dataset, ColdCommand.ReadAll + ColdCommand.OverPlain);
}
