using System.Diagnostics;
using CelacData.Generator.Fuzz;
using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Pipeline;

/// <summary>
/// Whatever stands in the data, the generator ends and does not throw: every mistake is an error of its own, never CS8785. More rounds than the
/// usual ones are run with <c>CELACDATA_FUZZ_ROUNDS</c>; a failure names its seed.
/// </summary>
public sealed class RobustnessTests
{
    private static readonly int s_rounds = int.TryParse(Environment.GetEnvironmentVariable("CELACDATA_FUZZ_ROUNDS"), out var rounds) ? rounds : 500;

    public static TheoryData<string> Files => [.. Complete.Files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_truncated_file_never_stops_the_generator(string file)
    {
        for (var length = 0; length < Complete[file].Length; length += 7)
            Run(Complete.With(file, Complete[file][..length]), $"{file} cut after {length} characters");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spoiled_file_never_stops_the_generator(string file)
    {
        for (var seed = 0; seed < s_rounds; seed++)
            Run(Complete.With(file, Mutation.Spoil(Complete[file], new Random(seed))), $"{file} spoiled with seed {seed}");
    }

    [Fact]
    public void Spoiled_files_together_never_stop_the_generator()
    {
        for (var seed = 0; seed < s_rounds; seed++)
        {
            var random = new Random(seed);
            Run(Complete.Rewrite(text => random.Next(3) == 0 ? Mutation.Spoil(text, random) : text), $"seed {seed}");
        }
    }

    /// <summary>A short run of tests/CelacData.Generator.Fuzz, whose own seed is another.</summary>
    [Fact]
    public void No_case_of_the_fuzzer_breaks_an_invariant()
    {
        for (var number = 0; number < 2000; number++)
        {
            var files = FuzzCase.Create(seed: 20250513, number);
            var problem = Invariants.Check(files, isThorough: number % 50 == 0).Problem;
            Assert.True(problem is null, $"case {number}: {problem}");
        }
    }

    /// <summary>What the fuzzer found: cases 53044, 59818, 7209 and 5624 of seed 1, in the sound catalogue.</summary>
    [Theory]
    [InlineData(LockFile, "{Adopted: 1", "{A*dopted: 1")]
    [InlineData(CatalogueFile, "{name: section, locator", "{name: section locator")]
    [InlineData(ModelFile, "inverse: clauses, doc: The vessels that it names.", "inverse: clauses, doc: \"\\r\"")]
    [InlineData(ModelFile, "mark: p", "mark: ins")]
    public void What_is_printed_is_always_code(string file, string old, string replacement) =>
        Assert.Null(Invariants.Check(Complete.Edit(file, old, replacement).Files, isThorough: true).Problem);

    [Fact]
    public void What_is_accepted_of_a_spoiled_file_compiles()
    {
        var compiled = 0;
        for (var seed = 0; compiled < s_rounds / 50; seed++)
        {
            var random = new Random(seed);
            var file = Complete.Files.Keys.ElementAt(random.Next(Complete.Files.Count));
            var catalogue = Complete.With(file, Mutation.Spoil(Complete[file], random));
            var run = Run(catalogue, $"{file} spoiled with seed {seed}");
            if (run.Diagnostics.Count > 0 || run.Sources.Count == 0)
                continue;
            compiled++;
            var problems = HarbourLibrary.Problems(GeneratorRun.Of(catalogue, HarbourLibrary.Project)).ToList();
            Assert.True(problems.Count == 0, $"{file} spoiled with seed {seed}:\n{string.Join('\n', problems)}\n{catalogue[file]}");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_file_never_stops_the_generator(string file) => Run(Complete.Without(file), file);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('?')]
    [InlineData('&')]
    [InlineData('!')]
    public void Deep_nesting_never_stops_the_generator(char sign)
    {
        var deep = string.Concat(Enumerable.Repeat(sign is '[' or '{' ? sign.ToString() : sign + " ", 100_000));
        Run(Complete.With("more.yaml", "parties: " + deep), "nesting in one line");
        Run(Complete.With("more.yaml", deep), "nesting from the start");
        Run(Complete.With("more.yaml", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i) + "a:\n"))), "nesting in lines");
    }

    [Theory]
    [InlineData("parties: {0}")]
    [InlineData("{0}")]
    [InlineData("{0}: 1")]
    [InlineData("parties: [{{name: {0}, title: T}}]")]
    [InlineData("parties: [{{name: Delta, {0}: T}}]")]
    [InlineData("vessels: [{{name: Egret, title: T, length: {0}, crew: {0}, built: {0}, clauses: [{0}]}}]")]
    [InlineData("instrument: {0}\ncontents: []")]
    [InlineData("lock: {{{0}: {{A: 1}}}}")]
    [InlineData("model:\nrecords: [{{name: A, doc: A., fields: [{{name: a, type: {0}, doc: A.}}]}}]")]
    public void A_line_of_a_megabyte_never_stops_the_generator(string form)
    {
        foreach (var fill in new[] { new string('x', 1 << 20), new string('7', 1 << 20), string.Concat(Enumerable.Repeat("x, ", 1 << 18)) })
        {
            var run = Run(Complete.With("more.yaml", string.Format(null, form, fill)), form);
            Assert.All(run.Diagnostics, d => Assert.InRange(d.GetMessage().Length, 1, 4000));
        }
    }

    [Fact]
    public void An_anchor_that_contains_itself_never_stops_the_generator() => Run(Complete.With("more.yaml", "parties: &a [*a, {<<: *a}]"), "an anchor");

    private static GeneratorRun Run(HarbourAccord catalogue, string what)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var run = GeneratorRun.Of(catalogue);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} is too long.");
            return run;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new InvalidOperationException($"The generator failed on {what}.", e);
        }
    }
}
