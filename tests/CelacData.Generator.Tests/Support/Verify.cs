using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Tests.Support;

/// <summary>
/// Checks which errors the generator reports. Their places are marked in the YAML with <c>{|#0:</c> and <c>|}</c>, and each place has the
/// number of the error that is expected there.
/// </summary>
internal static partial class Verify
{
    /// <summary>A catalogue without a lock file is nothing wrong, so the message about it counts only where it is expected.</summary>
    private const string NoLock = "CELAC0021";

    /// <summary>The catalogue has these errors and no others, each with this very message and at this very span.</summary>
    public static Task Errors(HarbourAccord catalogue, params ExpectedError[] expected)
    {
        var spans = new Dictionary<int, (string File, TextSpan Span)>();
        var plain = catalogue.Files.Aggregate(catalogue, (all, f) => all.With(f.Key, Unmark(f.Key, f.Value, spans)));
        var wanted = expected.Select(e => Describe(e.Id, e.Severity, spans[e.Place].File, spans[e.Place].Span, e.Message));
        var actual = GeneratorRun.Of(plain).Diagnostics
            .Where(d => d.Id != NoLock || expected.Any(e => e.Id == NoLock))
            .Select(d => Describe(d.Id, d.Severity, d.Location.GetLineSpan().Path, d.Location.SourceSpan, d.GetMessage(null)));
        Assert.Equal(string.Join('\n', wanted.Order(StringComparer.Ordinal)), string.Join('\n', actual.Order(StringComparer.Ordinal)));
        return Task.CompletedTask;
    }

    public static Task NoErrors(HarbourAccord catalogue) => Errors(catalogue);

    /// <summary>An error at the place marked with 0.</summary>
    public static ExpectedError Rule(int number, string message) => RuleAt(0, number, message);

    /// <summary>An error at a marked place.</summary>
    public static ExpectedError RuleAt(int place, int number, string message) => new(place, $"CELAC{number:0000}", DiagnosticSeverity.Error, message);

    /// <summary>A warning at the place marked with 0.</summary>
    public static ExpectedError Warning(int number, string message) => Rule(number, message).WithSeverity(DiagnosticSeverity.Warning);

    private static string Unmark(string file, string text, Dictionary<int, (string File, TextSpan Span)> spans)
    {
        for (var mark = Mark().Match(text); mark.Success; mark = Mark().Match(text))
        {
            spans.Add(int.Parse(mark.Groups["number"].Value, null), (file, new TextSpan(mark.Index, mark.Groups["text"].Length)));
            text = string.Concat(text.AsSpan(0, mark.Index), mark.Groups["text"].Value, text.AsSpan(mark.Index + mark.Length));
        }

        return text;
    }

    private static string Describe(string id, DiagnosticSeverity severity, string file, TextSpan span, string message) =>
        $"{file} {span} {severity} {id}: {message}";

    /// <summary>A marked place that holds no other, or holds those that were marked in it.</summary>
    [GeneratedRegex(@"\{\|#(?<number>\d+):(?<text>(?:(?!\{\|#)[\s\S])*?)\|\}")]
    private static partial Regex Mark();
}

/// <summary>An error that a test expects, at a marked place.</summary>
internal sealed record ExpectedError(int Place, string Id, DiagnosticSeverity Severity, string Message)
{
    public ExpectedError WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };
}
