using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>How a project changes the severity of a rule for the data: with a <c>.globalconfig</c>, and with <c>NoWarn</c>, <c>TreatWarningsAsErrors</c> and what excepts from it.</summary>
public sealed class SeverityTests
{
    /// <summary>Breaks CELAC0013, which is an error, and CELAC0035, which is a warning.</summary>
    private static readonly HarbourAccord s_mistakes = Complete
        .Edit(PlanFile, "bearers: [Delta, Marsh]", "bearers: [Delta, March]")
        .Edit(PartiesFile, "title: Marsh End", "title: NO");

    [Theory]
    [InlineData("error", "CELAC0013 Error, CELAC0035 Error")]
    [InlineData("warning", "CELAC0013 Warning, CELAC0035 Warning")]
    [InlineData("suggestion", "CELAC0013 Info, CELAC0035 Info")]
    [InlineData("none", "")]
    public void A_global_config_sets_it(string severity, string expected)
    {
        var config = AnalyzerConfig.Parse($"is_global = true\ndotnet_diagnostic.CELAC0013.severity = {severity}\ndotnet_diagnostic.CELAC0035.severity = {severity}\n", "/.globalconfig");
        var set = AnalyzerConfigSet.Create<AnalyzerConfig[]>([config]);

        Assert.Equal(expected, Run(o => o.WithSyntaxTreeOptionsProvider(new Global(set))));
    }

    [Fact]
    public void Nothing_said_leaves_what_the_rules_say() => Assert.Equal("CELAC0013 Error, CELAC0035 Warning", Run(o => o));

    /// <summary>What the compiler makes of NoWarn.</summary>
    [Fact]
    public void NoWarn_silences_errors_as_well() =>
        Assert.Equal("", Run(o => o.WithSpecificDiagnosticOptions([new("CELAC0013", ReportDiagnostic.Suppress), new("CELAC0035", ReportDiagnostic.Suppress)])));

    [Fact]
    public void TreatWarningsAsErrors_makes_errors_of_warnings() =>
        Assert.Equal("CELAC0013 Error, CELAC0035 Error", Run(o => o.WithGeneralDiagnosticOption(ReportDiagnostic.Error)));

    /// <summary>What the compiler makes of WarningsNotAsErrors: it excepts warnings, and makes none of errors.</summary>
    [Fact]
    public void WarningsNotAsErrors_excepts_a_warning() => Assert.Equal(
        "CELAC0013 Error, CELAC0035 Warning",
        Run(o => o.WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithSpecificDiagnosticOptions([new("CELAC0013", ReportDiagnostic.Default), new("CELAC0035", ReportDiagnostic.Default)])));

    private static string Run(Func<CSharpCompilationOptions, CSharpCompilationOptions> change)
    {
        var options = change(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var run = GeneratorRun.Of(s_mistakes, CSharpCompilation.Create("Harbour", [], HarbourLibrary.References(), options));
        return string.Join(", ", run.Diagnostics.Select(d => $"{d.Id} {d.Severity}").Order(StringComparer.Ordinal));
    }

    /// <summary>What a compiler gives its compilation from the global config; there is no tree here to ask about.</summary>
    private sealed class Global(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
