using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Docs.Tests;

/// <summary>
/// Every program in the documentation compiles, runs, and prints what the block of text behind it shows. With CELACDATA_UPDATE_SNAPSHOTS=1 the pages
/// take over what the programs print.
/// </summary>
public sealed class SnippetTests
{
    private const string Usings = "global using System; global using System.Linq; global using System.Collections.Generic; global using CelacData;";

    /// <summary>Pages whose programs are tested elsewhere: the first one with the error that it shows, and that on other catalogues by building them for real.</summary>
    private static readonly string[] s_elsewhere = ["README.md", "docs/own-catalogue.md"];

    private static readonly bool s_isUpdating = Environment.GetEnvironmentVariable("CELACDATA_UPDATE_SNAPSHOTS") == "1";

    /// <summary>That a framework is newer than the one a library was built for is no warning in any project.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> s_asInProjects = new() { ["CS1701"] = ReportDiagnostic.Suppress };

    private static readonly MetadataReference[] s_references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
        .Append(typeof(Clause).Assembly.Location)
        .Select(p => MetadataReference.CreateFromFile(p))];

    public static TheoryData<string> Pages =>
        [.. Page.All.Select(p => p.Path).Where(p => !s_elsewhere.Contains(p) && Page.Load(p).Blocks().Any(b => b.Language == "csharp"))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_program_prints_what_the_page_shows(string path)
    {
        var blocks = Page.Load(path).Blocks();
        var wrong = new List<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Language != "csharp")
                continue;
            var printed = Run(blocks[i]);
            var shown = i + 1 < blocks.Count && blocks[i + 1].Language == "text" ? blocks[i + 1].Content : "";
            if (printed != shown && s_isUpdating)
                File.WriteAllText(Page.Full(path), Page.Load(path).Text.Replace(Shown(blocks[i], shown), Shown(blocks[i], printed)));
            else if (printed != shown)
                wrong.Add($"{blocks[i]} prints\n{printed}\nbut the page shows\n{shown}\n");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void There_are_pages_with_programs() => Assert.Contains("docs/queries.md", Pages.Select(p => (string?)p.Data));

    /// <summary>A program and the text behind it, as they stand in the page.</summary>
    private static string Shown(Block program, string text) => $"{program.Content}\n```\n\n```text\n{text}{(text.Length > 0 ? "\n" : "")}```";

    private static string Run(Block block)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(Usings, options), CSharpSyntaxTree.ParseText(block.Content, options)],
            s_references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: s_asInProjects));
        using var assembly = new MemoryStream();
        var errors = compilation.Emit(assembly).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(errors.Count == 0, $"{block} does not compile: {string.Join(", ", errors)}");

        assembly.Position = 0;
        return Print(new AssemblyLoadContext("Snippet", isCollectible: true).LoadFromStream(assembly).EntryPoint!);
    }

    private static string Print(MethodInfo entry)
    {
        var before = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString().TrimEnd('\n');
    }
}
