using System.Text.Json;
using CelacData.Analyzers.Coverage;
using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers.Tests;

/// <summary>The report of which clauses a project implements, as the compiler writes it; that the build makes files of it is a test of the package.</summary>
public sealed class CoverageTests
{
    private const string Source =
        """
        using CelacData;
        [assembly: ImplementsClause(ClauseId.BD_14)]
        namespace Aid
        {
            [ImplementsClause(ClauseId.AX_3, Revision = "00000000")]
            class Scholarships
            {
                [ImplementsClause(ClauseId.AX_4, Revision = "present")] int Field, Other;
                [ImplementsClause(ClauseId.AX_3)] void M<T>(T t) { }
            }
        }
        """;

    private static readonly string s_present =
        ((ClauseCatalogAttribute)typeof(Clause).Assembly.GetCustomAttributes(typeof(ClauseCatalogAttribute), false).Single())
            .Clauses.Select(c => c.Split('|')).Single(c => c[0] == "AX-4")[1];

    [Fact]
    public void Each_clause_is_listed_with_its_code_and_whether_that_is_fresh()
    {
        var report = Run(Source.Replace("present", s_present, StringComparison.Ordinal), "coverage");

        var lines = report["ClauseCoverage.md.g.cs"];
        Assert.Equal("# Coverage of ccf4", lines[0]);
        Assert.Equal("3 of 138 clauses are implemented; stale marks: 1.", lines[2]);
        Assert.Contains($"| BD-13 | {Clauses.Get(ClauseId.BD_13).Title} | | not implemented |", lines);
        Assert.Contains($"| BD-14 | {Clauses.Get(ClauseId.BD_14).Title} | `assembly` sub/A.cs:2 | unrevised |", lines);
        Assert.Contains(lines, l => l.StartsWith($"| AX-3 | {Clauses.Get(ClauseId.AX_3).Title} | `Aid.Scholarships` sub/A.cs:5 | stale: written by 00000000, now ", StringComparison.Ordinal));
        Assert.Contains($"| AX-3 | {Clauses.Get(ClauseId.AX_3).Title} | `Aid.Scholarships.M<T>(T)` sub/A.cs:9 | unrevised |", lines);
        Assert.Contains($"| AX-4 | {Clauses.Get(ClauseId.AX_4).Title} | `Aid.Scholarships.Field` sub/A.cs:8 | fresh |", lines);

        using var json = JsonDocument.Parse(string.Join('\n', report["ClauseCoverage.json.g.cs"]));
        var catalogue = json.RootElement.GetProperty("catalogues").EnumerateArray().Single();
        Assert.Equal((138, 3, 1), (catalogue.GetProperty("clauses").GetInt32(), catalogue.GetProperty("implemented").GetInt32(), catalogue.GetProperty("stale").GetInt32()));
        Assert.Equal(Clauses.All.Select(c => c.IdText), catalogue.GetProperty("coverage").EnumerateArray().Select(c => c.GetProperty("id").GetString()));
        Assert.Equal(
            [("Aid.Scholarships", "sub/A.cs", 5, "00000000", "stale"), ("Aid.Scholarships.M<T>(T)", "sub/A.cs", 9, null, "unrevised")],
            catalogue.GetProperty("coverage").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "AX-3").GetProperty("code").EnumerateArray().Select(c =>
                (c.GetProperty("member").GetString(), c.GetProperty("file").GetString(), c.GetProperty("line").GetInt32(), c.GetProperty("noted").GetString(), c.GetProperty("state").GetString())));
    }

    [Fact]
    public void What_would_break_the_report_is_escaped()
    {
        var report = Run("[assembly: CelacData.ImplementsClause(CelacData.ClauseId.BD_14, Revision = \"a|b\\\"\\n*/\\u2028;%\")]", "coverage");

        using var json = JsonDocument.Parse(string.Join('\n', report["ClauseCoverage.json.g.cs"]));
        var code = json.RootElement.GetProperty("catalogues")[0].GetProperty("coverage").EnumerateArray().SelectMany(c => c.GetProperty("code").EnumerateArray()).Single();
        Assert.Equal("a|b\"\n*/\u2028;%", code.GetProperty("noted").GetString());
        Assert.Contains(report["ClauseCoverage.md.g.cs"], l => l.Contains("stale: written by a\\|b\" */ ;%, now ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_written_unless_the_project_asks_for_it(string? path) => Assert.Empty(Run(Source, path));

    [Fact]
    public void An_edit_that_changes_no_mark_leaves_the_report_as_it_is()
    {
        var driver = Driver("coverage").RunGenerators(Compile(Source), TestContext.Current.CancellationToken);
        var again = driver.RunGenerators(Compile(Source + "\nclass Further { }"), TestContext.Current.CancellationToken);

        var step = Assert.Single(again.GetRunResult().Results.Single().TrackedSteps[CoverageGenerator.ReportStep]);
        Assert.All(step.Outputs, o => Assert.Equal(IncrementalStepRunReason.Unchanged, o.Reason));
    }

    /// <summary>The lines of the report behind their marks, file by file.</summary>
    private static Dictionary<string, List<string>> Run(string source, string? path)
    {
        Driver(path).RunGeneratorsAndUpdateCompilation(Compile(source), out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        var files = output.SyntaxTrees.Where(t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
        Assert.All(files, f => Assert.Empty(f.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()));
        return files.ToDictionary(
            f => Path.GetFileName(f.FilePath),
            f => f.ToString().Split('\n').Where(l => l.StartsWith("//|", StringComparison.Ordinal)).Select(l => l[3..]).ToList());
    }

    private static Compilation Compile(string source) => UserProject.Compile("", withLibrary: true).RemoveAllSyntaxTrees()
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, path: "/home/user/A Project/sub/A.cs", cancellationToken: TestContext.Current.CancellationToken));

    private static GeneratorDriver Driver(string? path) => CSharpGeneratorDriver.Create(
        [new CoverageGenerator().AsSourceGenerator()],
        optionsProvider: new Options(path is null ? [] : new() { ["build_property.CelacCoverageReport"] = path, ["build_property.ProjectDir"] = "/home/user/A Project/" }),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
