using System.Globalization;
using System.Reflection;
using System.Text;
using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Analyzers.Tests;

/// <summary>
/// No false alarms over much code that has nothing to do with the catalogue although it could see it. The code is this repository's own, or that of the folder
/// which <c>CELACDATA_CORPUS</c> names; and as many lines of invented code as <c>CELACDATA_CORPUS_LINES</c> says.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly string s_root =
        typeof(CorpusTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Folders of the repository whose code names wrong ids on purpose, and what is built.</summary>
    private static readonly string[] s_others = ["bin", "obj", "CelacData.Analyzers.Tests", "CelacData.Analyzers.Newest.Tests", "CelacData.Package.Tests"];

    [Fact]
    public async Task Real_code_gives_no_finding()
    {
        var named = Environment.GetEnvironmentVariable("CELACDATA_CORPUS");
        var files = Directory.EnumerateFiles(named ?? s_root, "*.cs", SearchOption.AllDirectories)
            .Where(f => named is not null || !f.Split(Path.DirectorySeparatorChar).Any(s_others.Contains)).Order(StringComparer.Ordinal).ToList();
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(
            File.ReadAllText(f), new CSharpParseOptions(LanguageVersion.Preview), f, cancellationToken: TestContext.Current.CancellationToken)).ToList();
        Assert.NotEmpty(trees);

        var found = await UserProject.Analyze(UserProject.Compile("", withLibrary: true, LanguageVersion.Preview).AddSyntaxTrees(trees));

        output.WriteLine($"{trees.Sum(t => t.GetText(TestContext.Current.CancellationToken).Lines.Count)} lines in {trees.Count} files, {found.Length} findings");

        // What the repository's own tests and tools say of ids that do not exist is meant: they test what happens then.
        var unmeant = named is null ? found.Where(d => d.Id is "CELAC1001" or "CELAC1007" or "CELAC1008" or "CELAC1011" && !IsInTests(d)) : found;
        Assert.True(!unmeant.Any(), string.Join("\n", unmeant));
    }

    [Fact]
    public async Task Invented_code_gives_the_findings_that_were_put_in_and_no_other()
    {
        var lines = int.Parse(Environment.GetEnvironmentVariable("CELACDATA_CORPUS_LINES") ?? "20000", CultureInfo.InvariantCulture);
        var corpus = InventedCode.Files(lines).ToList();
        var compilation = UserProject.Compile("", withLibrary: true).AddSyntaxTrees(corpus.Select(c => CSharpSyntaxTree.ParseText(
            c.Text, new CSharpParseOptions(LanguageVersion.CSharp12), c.Path, Encoding.UTF8, TestContext.Current.CancellationToken)));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != "CS5001"));

        var found = await UserProject.Analyze(compilation);

        output.WriteLine($"{lines} lines in {corpus.Count} files, {found.Length} findings");
        Assert.Equal(
            corpus.SelectMany(c => c.Wrong.Select(line => (c.Path, line))).Order(),
            found.Select(d => (d.Location.GetLineSpan().Path, d.Location.GetLineSpan().StartLinePosition.Line)).Order());
    }

    private static bool IsInTests(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path.Contains($"{Path.DirectorySeparatorChar}tests{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
