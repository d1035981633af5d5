using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using CelacData.Package.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NuGet.Packaging;

namespace CelacData.Package.Tests;

/// <summary>What an editor does with the package: it loads the analyzers and fixes out of it, and offers the nearest id.</summary>
public sealed class FixTests(Packages packages)
{
    private const string Source =
        """
        using CelacData;

        internal static class WrongId
        {
            internal static Clause Cited() => Clauses.Parse("AP-2.3.33");
        }
        """;

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public async Task The_nearest_ids_are_offered_and_the_first_makes_it_compile(string framework)
    {
        using var package = new UnpackedPackage(packages.File("CelacData"));
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences([.. Framework(), MetadataReference.CreateFromFile(package.Path($"lib/{framework}/CelacData.dll"))])
            .AddDocument("WrongId.cs", SourceText.From(Source));

        var diagnostic = Assert.Single(await Diagnose(document, package));
        Assert.Equal(("CELAC1001", DiagnosticSeverity.Error, WrongId.Message), (diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage(null)));

        var offered = await Offer(document, diagnostic, package);
        Assert.Equal(
            ["Change to AP-2.3.3 (Panda bond seminar)", "Change to AP-2.3.1 (Deeper financing cooperation)", "Change to AP-2.3.2 (Development banks and equity investment fund)"],
            offered.Select(a => a.Title));

        var fixedDocument = await Apply(document, offered[0]);
        Assert.Equal(Source.Replace("2.3.33", "2.3.3", StringComparison.Ordinal), (await fixedDocument.GetTextAsync(Cancellation)).ToString());
        Assert.Empty(await Diagnose(fixedDocument, package));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(System.IO.Path.PathSeparator).Where(p => System.IO.Path.GetFileName(p) is "netstandard.dll" || System.IO.Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p));

    /// <summary>All that the compiler and the analyzers of the package say, from warnings up.</summary>
    private static async Task<IEnumerable<Diagnostic>> Diagnose(Document document, UnpackedPackage package)
    {
        var compilation = (await document.Project.GetCompilationAsync(Cancellation))!;
        var found = await compilation
            .WithAnalyzers([.. package.Create<DiagnosticAnalyzer>("CelacData.Analyzers")], document.Project.AnalyzerOptions)
            .GetAllDiagnosticsAsync(Cancellation);
        return found.Where(d => d.Severity >= DiagnosticSeverity.Warning);
    }

    private static async Task<List<CodeAction>> Offer(Document document, Diagnostic diagnostic, UnpackedPackage package)
    {
        var offered = new List<CodeAction>();
        foreach (var fix in package.Create<CodeFixProvider>("CelacData.CodeFixes").Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), Cancellation));
        return offered;
    }

    private static async Task<Document> Apply(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(Cancellation);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    /// <summary>The files of a package on disk, and its analyzers in a load context of their own, as a host loads them.</summary>
    private sealed class UnpackedPackage : IDisposable
    {
        private const string Analyzers = "analyzers/dotnet/cs/";

        private readonly string _folder = Directory.CreateTempSubdirectory("celacdata-unpacked-").FullName;
        private readonly AssemblyLoadContext _context = new("analyzers", isCollectible: true);

        public UnpackedPackage(string file)
        {
            using var package = new PackageArchiveReader(file);
            foreach (var entry in package.GetFiles())
                package.ExtractFile(entry, Path(entry), NuGet.Common.NullLogger.Instance);
            _context.Resolving += (context, name) => File.Exists(Path($"{Analyzers}{name.Name}.dll")) ? context.LoadFromAssemblyPath(Path($"{Analyzers}{name.Name}.dll")) : null;
        }

        public string Path(string entry) => System.IO.Path.Combine(_folder, entry);

        public ImmutableArray<T> Create<T>(string assembly) where T : class =>
        [
            .. _context.LoadFromAssemblyName(new AssemblyName(assembly)).GetTypes()
                .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T))).Select(t => (T)Activator.CreateInstance(t)!),
        ];

        public void Dispose()
        {
            _context.Unload();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
