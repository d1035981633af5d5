using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using CelacData.Analyzers.Rules;
using CelacData.Analyzers.Searching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CelacData.Analyzers;

/// <summary>Finds constant ids that are parsed although the enum of ids has a member for them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypedMemberAnalyzer : CatalogueAnalyzer
{
    private const string Method = "Parse";

    /// <summary>The lookup, and the record, whose Parse has the shape that .NET asks for.</summary>
    private static readonly string[] s_types = ["Clauses", "Clause"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UseRules.UseMember);

    private protected override void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues)
    {
        var types = new HashSet<string>(MarkedNames.WithAliases(context.Compilation, s_types, context.CancellationToken), StringComparer.Ordinal);
        context.RegisterSemanticModelAction(c =>
        {
            foreach (var name in Occurrences.Of([Method], c.SemanticModel.SyntaxTree, c.CancellationToken))
            {
                if (Call(name) is { ArgumentList.Arguments.Count: 1 or 2 } call && MayBeOf(types, call) && c.SemanticModel.GetOperation(call, c.CancellationToken) is IInvocationOperation operation)
                    Analyze(c, operation, catalogues);
            }
        });
    }

    /// <summary>Much has a method of this name; to ask which it is would have the whole method around it bound.</summary>
    private static bool MayBeOf(HashSet<string> types, InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: var type } } => types.Contains(type),
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var type } } => types.Contains(type),
        MemberAccessExpressionSyntax { Expression: AliasQualifiedNameSyntax { Name.Identifier.ValueText: var type } } => types.Contains(type),
        _ => call.Expression is SimpleNameSyntax,
    };

    private static InvocationExpressionSyntax? Call(SyntaxToken name) => name.Parent?.Parent switch
    {
        InvocationExpressionSyntax call when call.Expression == name.Parent => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == name.Parent => call,
        _ => null,
    };

    private static void Analyze(SemanticModelAnalysisContext context, IInvocationOperation call, IReadOnlyList<Catalogue> catalogues)
    {
        if (call is { TargetMethod: { Name: Method, ContainingType: var type } } && s_types.Contains(type.Name) && catalogues.FirstOrDefault(c => c.Owns(type)) is { } catalogue
            && call.Arguments.All(a => a.Parameter?.Ordinal == 0 || IsQuiet(a.Value))
            && ConstantText.Of(call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value) is { } text && catalogue.Find(text) is { } clause)
        {
            var member = IdText.MemberOf(clause.Id);
            var properties = ImmutableDictionary<string, string?>.Empty.Add(UseRules.Member, member);
            context.ReportDiagnostic(Diagnostic.Create(
                UseRules.UseMember, call.Syntax.GetLocation(), properties, text, catalogue.IdType.Name, member));
        }
    }

    /// <summary>Whether nothing is missed where a value, which is not used, is not even asked for.</summary>
    private static bool IsQuiet(IOperation value) => value switch
    {
        ILiteralOperation or IDefaultValueOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IConversionOperation { OperatorMethod: null, Operand: var operand } => IsQuiet(operand),
        IFieldReferenceOperation { Instance: var instance } => instance is null || IsQuiet(instance),
        IPropertyReferenceOperation { Instance: var instance, Arguments.Length: 0 } => instance is null || IsQuiet(instance),
        _ => false,
    };
}
