using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Generator.Tests.Support;

/// <summary>
/// Checks which errors the generator reports. Their places are marked in the YAML with <c>{|#0:</c> and <c>|}</c>, and each place has the
/// number of the error that is expected there.
/// </summary>
internal static class Verify
{
    /// <summary>A catalogue without a lock file is nothing wrong, so the message about it counts only where it is expected.</summary>
    private const string NoLock = "CELAC0021";

    /// <summary>The catalogue has these errors and no others, each with this very message and at this very span.</summary>
    public static Task Errors(HarbourAccord catalogue, params DiagnosticResult[] expected)
    {
        var test = new CSharpSourceGeneratorTest<CatalogGenerator, DefaultVerifier>
        {
            TestCode = "// The mistakes are in the data.",
            ReferenceAssemblies = new ReferenceAssemblies("none"),
            CompilerDiagnostics = CompilerDiagnostics.None,
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck,
        };
        foreach (var (path, text) in catalogue.Files)
            test.TestState.AdditionalFiles.Add((path, text));
        test.ExpectedDiagnostics.AddRange(expected);
        if (expected.All(e => e.Id != NoLock))
            test.DisabledDiagnostics.Add(NoLock);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static Task NoErrors(HarbourAccord catalogue) => Errors(catalogue);

    /// <summary>An error at the place marked with 0.</summary>
    public static DiagnosticResult Rule(int number, string message) => RuleAt(0, number, message);

    /// <summary>An error at a marked place.</summary>
    public static DiagnosticResult RuleAt(int place, int number, string message) =>
        new DiagnosticResult($"CELAC{number:0000}", DiagnosticSeverity.Error).WithLocation(place).WithMessage(message);
}
