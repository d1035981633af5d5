using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Package.Tests.Support;

/// <summary>A generator of somebody else, which brings a YAML parser of its own and tells which one it was given.</summary>
internal static class AnotherGenerator
{
    private const string Source = """
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class AnotherGenerator : ISourceGenerator
        {
            public void Initialize(GeneratorInitializationContext context)
            {
            }

            public void Execute(GeneratorExecutionContext context)
            {
                new YamlDotNet.Core.Parser(new System.IO.StringReader("a: b")).MoveNext();
                var version = typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version;
                context.AddSource("AnotherParser.g.cs", $"static class AnotherParser {{ [System.Runtime.CompilerServices.ModuleInitializer] internal static void Tell() => System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.Console.WriteLine(\"{version}\"); }}");
            }
        }
        """;

    public static void Write(string folder, string parser)
    {
        Directory.CreateDirectory(folder);
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "Microsoft.CodeAnalysis.dll");
        var compilation = CSharpCompilation.Create(
            "AnotherGenerator",
            [CSharpSyntaxTree.ParseText(Source, cancellationToken: TestContext.Current.CancellationToken)],
            framework.Append(parser).Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(Path.Combine(folder, "AnotherGenerator.dll"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
