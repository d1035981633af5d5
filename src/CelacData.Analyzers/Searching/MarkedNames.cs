using System.Runtime.CompilerServices;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Analyzers.Searching;

/// <summary>
/// Gathers the names of everything that is marked as holding ids: in the files of the project, and in those of its references that can have marks.
/// What was gathered of a file or an assembly is kept as long as that lives.
/// </summary>
internal static class MarkedNames
{
    /// <summary>The method that <c>new Register { "AP-2.3.3" }</c> calls without naming it.</summary>
    internal const string Adding = "Add";

    private const string Mark = "ClauseReference", Constant = "const";

    private static readonly ConditionalWeakTable<SyntaxTree, NameSet> s_ofFiles = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, NameSet> s_ofAssemblies = new();

    /// <summary>Those of assemblies that show the project what they show nobody else.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, NameSet> s_ofFriends = new();

    public static NameSet Of(Compilation compilation, IReadOnlyList<Catalogue> catalogues, CancellationToken cancellation)
    {
        var names = new NameSet();
        foreach (var tree in compilation.SyntaxTrees)
            names.Add(s_ofFiles.GetValue(tree, t => InFile(t, cancellation)));
        var owners = new HashSet<string>(catalogues.Select(c => c.IdType.ContainingAssembly.Name), StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(a => owners.Contains(a.Name) || Refers(a, owners)))
        {
            names.Add(assembly.GivesAccessTo(compilation.Assembly)
                ? s_ofFriends.GetValue(assembly, a => MarkedMetadata.In(a, isFriend: true))
                : s_ofAssemblies.GetValue(assembly, a => MarkedMetadata.In(a, isFriend: false)));
        }

        foreach (var mark in names.Aliases.Where(a => IsMark(a.Name)).Select(a => a.Alias).Distinct().ToList())
        {
            foreach (var tree in compilation.SyntaxTrees)
                AddMarked(names, Occurrences.Of([mark], tree, cancellation));
        }

        names.AddAliases();
        if (names.Delegates.Count + names.Converted.Count > 0)
        {
            foreach (var tree in compilation.SyntaxTrees)
            {
                names.Names.UnionWith(Occurrences.Of(names.Delegates, tree, cancellation).SelectMany(DeclaredNames.With));
                names.Names.UnionWith(Occurrences.Of(names.Converted, tree, cancellation).SelectMany(DeclaredNames.WithTakers));
            }
        }

        return names;
    }

    /// <summary>Some names of types, and whatever else files of the project call them.</summary>
    public static IEnumerable<string> WithAliases(Compilation compilation, IEnumerable<string> types, CancellationToken cancellation)
    {
        var names = new NameSet();
        names.Names.UnionWith(types);
        foreach (var tree in compilation.SyntaxTrees)
            names.Aliases.AddRange(s_ofFiles.GetValue(tree, t => InFile(t, cancellation)).Aliases);
        names.AddAliases();
        return names.Names;
    }

    private static bool Refers(IAssemblySymbol assembly, HashSet<string> owners) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => owners.Contains(r.Name)));

    private static NameSet InFile(SyntaxTree tree, CancellationToken cancellation)
    {
        var names = new NameSet();
        if (tree.GetRoot(cancellation) is not CompilationUnitSyntax root)
            return names;
        names.Aliases.AddRange(Aliases(root));
        names.HasStaticUsing = Directives(root).Any(d => !d.StaticKeyword.IsKind(SyntaxKind.None));
        var text = FileText.Of(tree, cancellation);
        names.Constants.UnionWith(Occurrences.Of(Constant, text).Where(at => Occurrences.IsWord(text, at, Constant.Length))
            .SelectMany(at => DeclaredNames.OfConstants(root.FindToken(at))));
        AddMarked(names, Occurrences.Of([Mark, Marks.Attribute], text, root));
        return names;
    }

    private static bool IsMark(string name) => name is Mark or Marks.Attribute;

    /// <summary>Adds what is marked where the name of the mark stands.</summary>
    private static void AddMarked(NameSet names, IEnumerable<SyntaxToken> marks)
    {
        foreach (var mark in marks)
        {
            if (mark.Parent?.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent is { } marked)
                Add(names, marked);
        }
    }

    private static IEnumerable<(string Alias, string Name)> Aliases(CompilationUnitSyntax root) =>
        from directive in Directives(root)
        let alias = directive.Alias?.Name.Identifier.ValueText
        let name = directive.Name?.GetLastToken().ValueText
        where alias is not null && name is not null
        select (alias, name);

    private static IEnumerable<UsingDirectiveSyntax> Directives(CompilationUnitSyntax root) =>
        root.Usings.Concat(root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(n => n.Usings));

    private static void Add(NameSet names, SyntaxNode marked)
    {
        switch (marked)
        {
            case ParameterSyntax { Parent.Parent: { } owner } parameter:
                names.Names.Add(parameter.Identifier.ValueText);
                AddOwner(names, owner);
                break;
            case PropertyDeclarationSyntax property:
                names.Names.Add(property.Identifier.ValueText);
                names.HasParts |= property.Parent is RecordDeclarationSyntax;
                break;
            case BaseFieldDeclarationSyntax field:
                names.Names.UnionWith(field.Declaration.Variables.Select(v => v.Identifier.ValueText));
                break;
            default:
                AddOwner(names, marked);
                break;
        }
    }

    private static void AddOwner(NameSet names, SyntaxNode owner)
    {
        switch (owner)
        {
            case MethodDeclarationSyntax method:
                names.Names.Add(method.Identifier.ValueText);
                if (method is { Identifier.ValueText: Adding, Parent: TypeDeclarationSyntax list })
                    names.Names.Add(list.Identifier.ValueText);
                names.HasParts |= method.Identifier.ValueText == WellKnownMemberNames.DeconstructMethodName;
                break;
            case ConversionOperatorDeclarationSyntax { Parent: TypeDeclarationSyntax converted }:
                names.AddConverted(converted.Identifier.ValueText);
                break;
            case LocalFunctionStatementSyntax function:
                names.Names.Add(function.Identifier.ValueText);
                break;
            case ConstructorDeclarationSyntax constructor:
                names.AddType(constructor.Identifier.ValueText);
                names.HasConstructor = true;
                break;
            case TypeDeclarationSyntax type:
                names.AddType(type.Identifier.ValueText);
                names.HasConstructor = true;
                names.HasParts |= type is RecordDeclarationSyntax;
                break;
            case IndexerDeclarationSyntax:
                names.HasIndexer = true;
                break;
            case DelegateDeclarationSyntax type:
                names.AddDelegate(type.Identifier.ValueText);
                break;
            case AnonymousFunctionExpressionSyntax:
                names.HasDelegate = true;
                break;
        }
    }
}
