using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests.Support;

/// <summary>
/// Runs an analyzer over code that references the library, as a user's project does, and checks that it reports what is marked with
/// <c>[| |]</c> or <c>{|#0: |}</c>, and nothing else.
/// </summary>
internal static partial class Verify
{
    /// <summary>The framework that the tests run on; nothing is fetched for them.</summary>
    private static readonly MetadataReference[] s_framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) == "netstandard.dll")
        .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToArray();

    private static readonly MetadataReference s_library = MetadataReference.CreateFromFile(typeof(Clause).Assembly.Location);

    /// <summary>What every sample may use without saying so.</summary>
    private const string Usings = "global using System; global using System.Collections.Generic; global using CelacData;";

    public static Task Analyzer<TAnalyzer>(string source, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => Analyzer<TAnalyzer>(source, _ => { }, expected);

    public static Task Analyzer<TAnalyzer>(string source, Action<AnalyzerTest<DefaultVerifier>> configure, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => Analyzer<TAnalyzer>(source, LanguageVersion.CSharp12, configure, expected);

    /// <summary>The same in another version of the language. Before C# 10, a file has to say itself what it uses.</summary>
    public static Task Analyzer<TAnalyzer>(string source, LanguageVersion version, Action<AnalyzerTest<DefaultVerifier>> configure, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new LibraryTest<TAnalyzer, EmptyCodeFixProvider>(version) { TestCode = source };
        Configure(test, expected, version >= LanguageVersion.CSharp10 ? Usings : "");
        configure(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// The same, and the code after the fix of the given number has been applied, everywhere at once as well. The code must compile again. Where the editor
    /// makes a name that it cannot shorten, the tree has other nodes than the parser would give it; then the texts alone are <paramref name="compared"/>.
    /// <paramref name="other"/> is another project, which refers to the first; nothing is to be said of it any more then.
    /// </summary>
    public static Task Fix<TAnalyzer, TFix>(
        string source, string fixedSource, int fix = 0, string usings = Usings, CodeActionValidationMode compared = CodeActionValidationMode.SemanticStructure,
        LanguageVersion version = LanguageVersion.CSharp12, string? other = null, CodeFixTestBehaviors behaviors = CodeFixTestBehaviors.None, params MetadataReference[] references)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new LibraryTest<TAnalyzer, TFix>(version)
        {
            TestCode = source, FixedCode = fixedSource, CodeActionIndex = fix, CodeActionValidationMode = compared, CodeFixTestBehaviors = behaviors,
        };
        Configure(test, [], usings);
        test.TestState.AdditionalReferences.AddRange(references);
        test.FixedState.Sources.Add(("Usings.cs", usings));
        if (other is not null)
        {
            foreach (var (state, text) in new[] { (test.TestState, other), (test.FixedState, Markup().Replace(other, "$1")) })
            {
                var project = state.AdditionalProjects["Other"];
                project.AdditionalReferences.AddRange([.. s_framework, s_library, .. references]);
                project.AdditionalProjectReferences.Add("TestProject");
                project.Sources.Add(("OtherUsings.cs", usings));
                project.Sources.Add(("Other.cs", text));
            }
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// The same in two files of two projects each, in which every file has several findings; <c>{0}</c> is the number of the file. All findings of a document,
    /// of a project and of the solution are fixed at once, with a <paramref name="key"/> none by the second choice.
    /// </summary>
    public static Task FixSolution<TAnalyzer, TFix>(string source, string fixedSource, string usings = Usings, string? key = null, params MetadataReference[] references)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new LibraryTest<TAnalyzer, TFix>(LanguageVersion.CSharp12) { CodeActionEquivalenceKey = key };
        Configure(test, [], usings);
        test.TestState.AdditionalReferences.AddRange(references);
        test.FixedState.Sources.Add(("Usings.cs", usings));
        test.FixedState.MarkupHandling = MarkupMode.Allow; // what is still marked there is left
        foreach (var (state, text) in new[] { (test.TestState, source), (test.FixedState, fixedSource) })
        {
            var other = state.AdditionalProjects["Other"];
            other.AdditionalReferences.AddRange([.. s_framework, s_library, .. references]);
            other.Sources.Add(("OtherUsings.cs", usings));
            for (var i = 0; i < 2; i++)
            {
                state.Sources.Add(($"C{i}.cs", text.Replace("{0}", $"{i}", StringComparison.Ordinal)));
                other.Sources.Add(($"D{i}.cs", text.Replace("{0}", $"{i}", StringComparison.Ordinal)));
            }
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static void Configure(AnalyzerTest<DefaultVerifier> test, DiagnosticResult[] expected, string usings = Usings)
    {
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        test.ReferenceAssemblies = new ReferenceAssemblies("none");
        test.TestState.AdditionalReferences.AddRange(s_framework);
        test.TestState.AdditionalReferences.Add(s_library);
        test.TestState.Sources.Add(("Usings.cs", usings));
        test.ExpectedDiagnostics.AddRange(expected);
    }

    [GeneratedRegex(@"\{\|\w+:(.*?)\|\}")]
    private static partial Regex Markup();

    private sealed class LibraryTest<TAnalyzer, TFix>(LanguageVersion version) : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        protected override CompilationOptions CreateCompilationOptions() =>
            ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithOutputKind(OutputKind.DynamicallyLinkedLibrary)
                .WithNullableContextOptions(version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable);

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(version, DocumentationMode.Diagnose);
    }
}
