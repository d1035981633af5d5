using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers;

/// <summary>Finds constant ids that are parsed although the enum of ids has a member for them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypedMemberAnalyzer : CatalogueAnalyzer
{
    private const string Lookup = "Clauses";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UseMember);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues) =>
        context.RegisterOperationAction(c => Analyze(c, catalogues), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call is not { TargetMethod: { Name: "Parse", ContainingType: { Name: Lookup } type }, Arguments: [{ Value: var argument }, ..] }
            || TextOf(argument) is not { } text)
        {
            return;
        }

        var catalogue = catalogues.FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.IdType.ContainingNamespace, type.ContainingNamespace)
            && SymbolEqualityComparer.Default.Equals(c.IdType.ContainingAssembly, type.ContainingAssembly));
        if (catalogue?.Find(text) is { } clause)
        {
            var member = IdText.MemberOf(clause.Id);
            var properties = ImmutableDictionary<string, string?>.Empty.Add(UseRules.Member, member);
            context.ReportDiagnostic(Diagnostic.Create(
                UseRules.UseMember, call.Syntax.GetLocation(), properties, text, catalogue.IdType.Name, member));
        }
    }

    /// <summary>A literal that becomes a span is no constant itself, but what it is made of is one.</summary>
    private static string? TextOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IConversionOperation conversion => TextOf(conversion.Operand),
        _ => null,
    };
}
