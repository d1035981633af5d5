using System.Text;
using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Tests;

public sealed class FileIdTests
{
    private const string Mark = "is_global = true\n[/0/tracked.txt]\nceiling = 1\nbuild_metadata.AdditionalFiles.ClauseIds = true\n";

    [Theory]
    [InlineData("""{"clause": "AP-2.3.9", "done": true}""", 1, 13)]
    [InlineData("clause,status\nAP-2.3.3,open\nAP-2.3.9,done\n", 3, 1)]
    [InlineData("- id: AP-2.3.9\n", 1, 7)]
    [InlineData("# Report\n\nSee **AP-2.3.9**.\n", 3, 7)]
    [InlineData("""<data name="x"><value>AP-2.3.9</value></data>""", 1, 23)]
    public Task An_unknown_id_is_found_at_its_line_and_column(string content, int line, int column) => Check(
        content,
        Mark,
        new DiagnosticResult("CELAC1004", DiagnosticSeverity.Warning).WithSpan("/0/tracked.txt", line, column, line, column + 8).WithMessage(
            $"'AP-2.3.9' is the id of no clause of ccf4; nearest: {Named("AP-2.3.1")}, {Named("AP-2.3.2")}, {Named("AP-2.3.3")}"));

    [Fact]
    public Task An_editorconfig_marks_a_file_as_well() => Check(
        "BD-29",
        "root = true\n[*.txt]\ncelac_clause_ids = true\n",
        new DiagnosticResult("CELAC1004", DiagnosticSeverity.Warning).WithSpan("/0/tracked.txt", 1, 1, 1, 6).WithMessage(
            $"'BD-29' is the id of no clause of ccf4; nearest: {Named("BD-2")}, {Named("BD-20")}, {Named("BD-21")}"));

    [Fact]
    public Task A_file_without_a_mark_is_not_read() => Check("AP-2.3.9", "root = true\n");

    [Fact]
    public Task What_is_right_is_left_alone() => Check("AP-2.3.3, AP-2.3, ccf4/BD-14, XP-1.1", Mark);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Resx_with_Windows_line_ends_and_a_byte_order_mark_is_read(bool hasMark)
    {
        const string Resx = "<?xml version=\"1.0\"?>\r\n<root>\r\n  <data name=\"Título\"><value>AP-2.3.3</value></data>\r\n  <data name=\"X\"><value>AX-9</value></data>\r\n</root>\r\n";
        using var stream = new MemoryStream([.. hasMark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(Resx)]);

        var diagnostic = Assert.Single(await UserProject.Analyze(SourceText.From(stream)));

        Assert.Equal("CELAC1004", diagnostic.Id);
        Assert.Equal(new LinePositionSpan(new LinePosition(3, 24), new LinePosition(3, 28)), diagnostic.Location.GetLineSpan().Span);
    }

    [Fact]
    public async Task A_big_file_is_read_to_its_end()
    {
        const int Lines = 200_000;
        var file = SourceText.From(string.Concat(Enumerable.Repeat("{\"clause\": \"AP-2.3.3\"}\n", Lines)) + "{\"clause\": \"AP-2.3.9\"}\n");

        var diagnostic = Assert.Single(await UserProject.Analyze(file));

        Assert.Equal(new LinePosition(Lines, 12), diagnostic.Location.GetLineSpan().StartLinePosition);
    }

    private static Task Check(string content, string config, params DiagnosticResult[] expected) => Verify.Analyzer<FileIdAnalyzer>(
        "class C { }",
        test =>
        {
            test.TestState.AdditionalFiles.Add(("/0/tracked.txt", content));
            test.TestState.AnalyzerConfigFiles.Add((config.StartsWith("is_global", StringComparison.Ordinal) ? "/.globalconfig" : "/0/.editorconfig", config));
        },
        expected);

    private static string Named(string id) => $"{id} ({Clauses.Parse(id).Title})";
}
