using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Searching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Coverage;

/// <summary>Code that says that it is about a clause.</summary>
/// <param name="Member">The type or member, or the word <c>assembly</c> or <c>module</c>.</param>
/// <param name="File">The path of its file, from the folder of the project.</param>
/// <param name="Line">The line of the mark, from 1.</param>
/// <param name="Noted">The revision that is noted, or null.</param>
internal sealed record CoveringCode(IndexedClause Clause, string Member, string File, int Line, string? Noted)
{
    public string State => Noted is null ? "unrevised" : Noted == Clause.Revision ? "fresh" : "stale";

    public static CoveringCode Of(Implementation implementation, SemanticModel model, string project, CancellationToken cancellation)
    {
        var place = implementation.Mark.GetLocation().GetLineSpan();
        return new CoveringCode(
            implementation.Clause, MemberOf(implementation.Mark, model, cancellation), Relative(place.Path, project), place.StartLinePosition.Line + 1, implementation.Noted);
    }

    private static string MemberOf(AttributeSyntax mark, SemanticModel model, CancellationToken cancellation)
    {
        var list = mark.FirstAncestorOrSelf<AttributeListSyntax>()!;
        if (list.Target?.Identifier.Kind() is SyntaxKind.AssemblyKeyword or SyntaxKind.ModuleKeyword)
            return list.Target.Identifier.ValueText;
        var owner = list.Parent is BaseFieldDeclarationSyntax field ? field.Declaration.Variables[0] : list.Parent!;
        return model.GetDeclaredSymbol(owner, cancellation)?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) ?? owner.Kind().ToString();
    }

    /// <summary>With slashes wherever it was written, so that a report is the same everywhere.</summary>
    private static string Relative(string path, string project)
    {
        var separators = new[] { '/', '\\' };
        var (file, folder) = (path.Split(separators), project.TrimEnd(separators).Split(separators));
        var shared = file.Zip(folder, (a, b) => a == b).TakeWhile(same => same).Count();
        return shared == 0 ? path : string.Join("/", Enumerable.Repeat("..", folder.Length - shared).Concat(file.Skip(shared)));
    }
}
