using System.Reflection;
using CelacData.Completion;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Analyzers.Tests;

/// <summary>Completion as an editor has it: Roslyn's own service, which loads the provider out of the assembly that the package brings.</summary>
public sealed class CompletionTests
{
    private static readonly MefHostServices s_host = MefHostServices.Create(
        MefHostServices.DefaultAssemblies.Add(typeof(CompletionService).Assembly).Add(Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")));

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(
            typeof(Clause).Assembly.Location, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(typeof(Clause).Assembly.Location, ".xml"))),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""class C { object o = Clauses.Parse("$$"); }""")]
    [InlineData("""class C { object o = Clauses.Parse("AP-2.$$"); }""")]
    [InlineData("""class C { object o = Clauses.Parse("AP-$$2.3.3"); }""")]
    [InlineData("""class C { object o = Clauses.Parse(@"AP-2.$$"); }""")]
    [InlineData(""""class C { object o = Clauses.Parse("""AP-2.$$"""); }"""")]
    [InlineData("""class C { object o = Clauses.Parse("AP$$""")] // not ended yet
    [InlineData("""class C { [ClauseReference] string Id = "$$"; }""")]
    [InlineData("""class C { [ClauseReference] string Id = ""; bool Is() => Id == "$$"; }""")]
    [InlineData("""class C { [ClauseReference] string[] Ids = ["AP-2.3.3", "A$$"]; }""")]
    public async Task Inside_a_marked_text_the_ids_are_offered_and_nothing_else(string source)
    {
        var (_, list) = await Complete(source);

        Assert.Equal(Clauses.All.Select(c => (c.IdText, c.Title)), list.OrderBy(i => i.SortText, StringComparer.Ordinal).Select(i => (i.DisplayText, i.InlineDescription)));
    }

    [Theory]
    [InlineData("""class C { object o = "$$"; }""")]
    [InlineData("""class C { object o = Clauses.Parse($$"AP-2.3.3"); }""")]
    [InlineData("""class C { object o = Clauses.Parse("AP-2.3.3"$$); }""")]
    [InlineData("""class C { object o = string.Concat("$$"); }""")]
    [InlineData("""class C { /* "$$" */ }""")]
    public async Task Elsewhere_they_are_not(string source)
    {
        var (_, list) = await Complete(source);

        Assert.DoesNotContain(list, i => i.DisplayText == "AP-2.3.3");
    }

    [Fact]
    public async Task The_description_is_what_the_clause_says()
    {
        var (document, list) = await Complete("""class C { object o = Clauses.Parse("$$"); }""");

        var description = await CompletionService.GetService(document)!.GetDescriptionAsync(document, list.Single(i => i.DisplayText == "AP-2.3.3"), Cancellation);

        var clause = Clauses.Get(ClauseId.AP_2_3_3);
        Assert.StartsWith(clause.Title + "\n", description!.Text, StringComparison.Ordinal);
        Assert.EndsWith(clause.Restatement, description.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_takes_the_place_of_the_whole_text()
    {
        var (document, list) = await Complete("""class C { object o = Clauses.Parse("AP-$$2.9"); }""");

        var change = await CompletionService.GetService(document)!.GetChangeAsync(document, list.Single(i => i.DisplayText == "AP-2.3.3"), cancellationToken: Cancellation);

        var text = (await document.GetTextAsync(Cancellation)).WithChanges(change.TextChange);
        Assert.Equal("using CelacData;\nclass C { object o = Clauses.Parse(\"AP-2.3.3\"); }", text.ToString());
    }

    [Theory]
    [InlineData('"', true)]
    [InlineData('P', true)]
    [InlineData('2', true)]
    [InlineData('-', true)]
    [InlineData('.', true)]
    [InlineData('(', false)]
    [InlineData(' ', false)]
    public void It_comes_up_while_an_id_is_typed(char typed, bool comes) => Assert.Equal(
        comes, new ClauseIdCompletion().ShouldTriggerCompletion(SourceText.From($"\"{typed}"), 2, CompletionTrigger.CreateInsertionTrigger(typed), null!));

    private static async Task<(Document Document, IReadOnlyList<CompletionItem> Items)> Complete(string source)
    {
        var text = "using CelacData;\n" + source;
        var position = text.IndexOf("$$", StringComparison.Ordinal);
        var workspace = new AdhocWorkspace(s_host);
        var document = workspace.AddProject("User", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(s_references)
            .AddAnalyzerReference(new AnalyzerFileReference(typeof(ClauseIdCompletion).Assembly.Location, new Loader()))
            .AddDocument("C.cs", SourceText.From(text.Remove(position, 2)));
        var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, position, CompletionTrigger.Invoke, cancellationToken: Cancellation);
        return (document, list.ItemsList);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
