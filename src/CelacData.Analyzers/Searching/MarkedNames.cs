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
    private const string Mark = "ClauseReference", Constant = "const";

    /// <summary>The method that <c>new Register { "AP-2.3.3" }</c> calls without naming it.</summary>
    private const string Adding = "Add";

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
                ? s_ofFriends.GetValue(assembly, a => InAssembly(a, isFriend: true))
                : s_ofAssemblies.GetValue(assembly, a => InAssembly(a, isFriend: false)));
        }

        names.AddAliases();
        if (names.Delegates.Count > 0)
        {
            foreach (var tree in compilation.SyntaxTrees)
                names.Names.UnionWith(Occurrences.Of(names.Delegates, tree, cancellation).SelectMany(DeclaredNames.With));
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
        foreach (var name in Occurrences.Of([Mark, Marks.Attribute], text, root))
        {
            if (name.Parent?.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent is { } marked)
                Add(names, marked);
        }

        return names;
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

    private static NameSet InAssembly(IAssemblySymbol assembly, bool isFriend)
    {
        var names = new NameSet();
        foreach (var type in TypesIn(assembly.GlobalNamespace, isFriend))
        {
            foreach (var member in type.GetMembers().Where(m => IsVisible(m, isFriend)))
                AddMember(names, member);
        }

        return names;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container, bool isFriend) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(m => IsVisible(m, isFriend))
            .SelectMany(m => m is INamedTypeSymbol type ? TypesIn(m, isFriend).Prepend(type) : TypesIn(m, isFriend));

    private static bool IsVisible(ISymbol symbol, bool isFriend) => symbol is INamespaceSymbol
        || symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        || (isFriend && symbol.DeclaredAccessibility is (Accessibility.Internal or Accessibility.ProtectedAndInternal));

    private static void AddMember(NameSet names, ISymbol member)
    {
        var isMarked = member switch
        {
            IPropertySymbol { Type: INamedTypeSymbol { DelegateInvokeMethod: { } called } } when IsMarked(called) => true,
            IFieldSymbol { Type: INamedTypeSymbol { DelegateInvokeMethod: { } called } } when IsMarked(called) => true,
            IPropertySymbol property => Marks.WrittenAt(property) is not null || property.Parameters.Any(p => Marks.WrittenAt(p) is not null),
            IFieldSymbol => Marks.WrittenAt(member) is not null,
            IMethodSymbol { AssociatedSymbol: null } method => IsMarked(method),
            _ => false,
        };
        if (!isMarked)
            return;
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            names.AddType(member.ContainingType.Name);
            names.HasConstructor = true;
        }
        else
        {
            names.Names.Add(member.Name);
            names.HasIndexer |= member is IPropertySymbol { IsIndexer: true };
            if (member.Name == Adding)
                names.Names.Add(member.ContainingType.Name);
            if (member is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke })
                names.AddDelegate(member.ContainingType.Name);
        }
    }

    private static bool IsMarked(IMethodSymbol method) => method.Parameters.Any(p => Marks.WrittenAt(p) is not null) || Marks.WrittenAtReturn(method) is not null;
}
