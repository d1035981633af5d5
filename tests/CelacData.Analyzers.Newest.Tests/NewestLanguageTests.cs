using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Analyzers.Tests;

/// <summary>What only the newest versions of the language have.</summary>
public sealed class NewestLanguageTests
{
    private const string Marked =
        """

        static class Report
        {
            public static void Cite([CelacData.ClauseReference] params System.ReadOnlySpan<string> ids) { }
            public static void CiteList([CelacData.ClauseReference] params System.Collections.Generic.List<string> ids) { }
        }
        """;

    [Theory]
    [InlineData("""class C { void M() => Report.Cite("BD-1", "BD-99"); }""")]
    [InlineData("""class C { void M() => Report.CiteList("BD-1", "BD-99"); }""")]
    [InlineData("""class C { void M() => Report.Cite(["BD-1", .. new[] { "BD-99" }]); }""")]
    [InlineData("""class C { [CelacData.ClauseReference] string P { get => field; set => field = value; } = "BD-99"; }""")]
    [InlineData("""class C { [CelacData.ClauseReference] string? P { get; set; } void M(C? c) { c?.P = "BD-99"; } }""")]
    public async Task The_wrong_id_is_found(string source)
    {
        var found = Assert.Single(await UserProject.Analyze(UserProject.Compile(source + Marked, withLibrary: true, LanguageVersion.Preview)));

        Assert.Equal(("CELAC1001", "\"BD-99\""), (found.Id, source.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length)));
    }
}
