using System.Runtime.CompilerServices;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>
/// Tells what an indexer belongs to where a declaration says so. To find a name is cheap; to have the compiler bind the method around it is not, and nearly
/// every method has an indexer of a list or a dictionary.
/// </summary>
internal static class Receiver
{
    /// <summary>Whether types have a marked indexer. Those of one compilation are asked about again and again.</summary>
    private static readonly ConditionalWeakTable<ITypeSymbol, object> s_marked = new();

    /// <summary>Whether arguments in brackets are those of an indexer that is surely not marked.</summary>
    public static bool IsUnmarked(SyntaxNode arguments, SemanticModel model, CancellationToken cancellation) =>
        arguments is BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax { Expression: var receiver } }
        && TypeOf(receiver, model, cancellation) switch
        {
            IArrayTypeSymbol => true,
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type => !(bool)s_marked.GetValue(type.OriginalDefinition, t => HasMarkedIndexer((INamedTypeSymbol)t)),
            _ => false,
        };

    /// <summary>The type of a field, property, parameter or variable that is declared with one; null for all else.</summary>
    private static ITypeSymbol? TypeOf(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellation)
    {
        if (receiver is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var member })
            receiver = member;
        if (receiver is not IdentifierNameSyntax name)
            return null;
        var found = model.LookupSymbols(name.SpanStart, name: name.Identifier.ValueText);
        return found.Length != 1 ? null : found[0] switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            ILocalSymbol local when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation)
                is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } => local.Type,
            _ => null,
        };
    }

    private static bool HasMarkedIndexer(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? holder = type; holder is not null; holder = holder.BaseType)
        {
            if (holder.GetMembers(WellKnownMemberNames.Indexer).OfType<IPropertySymbol>().Any(IsMarked))
                return true;
        }

        return type.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(HasMarkedIndexer);
    }

    private static bool IsMarked(IPropertySymbol indexer) => Marks.Of(indexer) is not null || indexer.Parameters.Any(p => Marks.Of(p) is not null);
}
