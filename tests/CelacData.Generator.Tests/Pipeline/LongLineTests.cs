using System.Diagnostics;
using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Pipeline;

/// <summary>Ten megabytes in one line, sound or not, go through all steps in bounded time and memory.</summary>
public sealed class LongLineTests
{
    private const int Length = 10_000_000;

    /// <summary>It takes a second, and ten times that where other programs keep the machine busy; what grew with the square of the length would take days.</summary>
    private static readonly TimeSpan s_mostTime = TimeSpan.FromMinutes(5);

    private const long MostMemory = 2_000_000_000;

    public static TheoryData<string> Values => ["text", "brackets", "braces", "items", "keys", "colons", "quote", "spaces", "digits", "comment", "pairs"];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_of_ten_megabytes_is_compiled_or_rejected(string what)
    {
        var catalogue = Complete.Edit(PartiesFile, "title: Marsh End", "title: " + Long(what));
        var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());

        var run = GeneratorRun.Of(catalogue);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_mostTime);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        Assert.All(run.Diagnostics, d => Assert.InRange(d.GetMessage().Length, 1, 10_000));
        Assert.True(what is "text" or "comment" or "digits" == run.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error), string.Join('\n', run.Diagnostics.Take(5)));
    }

    private static string Long(string what) => what switch
    {
        "text" => new string('x', Length),
        "brackets" => new string('[', Length),
        "braces" => Repeat("{a: "),
        "items" => "[" + Repeat("a, ") + "a]",
        "keys" => "{" + string.Join(", ", Enumerable.Range(0, Length / 12).Select(i => $"k{i}: 1")) + "}",
        "colons" => Repeat("a: "),
        "quote" => "'" + new string('x', Length),
        "spaces" => "\"" + new string(' ', Length) + "\"",
        "digits" => new string('1', Length),
        "comment" => "Marsh # " + new string('x', Length) + "\n    ",
        _ => Repeat("a: b, "),
    };

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Length / text.Length));
}
