using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Generator.Fuzz;

/// <summary>What came of one mistake.</summary>
/// <param name="Thrown">What was thrown, or null.</param>
/// <param name="Lost">The members that code can no longer name and that do not stand where the mistake is.</param>
internal sealed record MistakeOutcome(LineMistake Mistake, IReadOnlyList<Diagnostic> Errors, string? Thrown, IReadOnlyList<string> Lost, IReadOnlyList<Diagnostic> NotCompiled)
{
    /// <summary>
    /// As many errors may come of one mistake. Two where it can be at either of two places; with the end of a file each part that was open lacks something, and
    /// what the model does not declare is unknown in each file that has it.
    /// </summary>
    private int Most => Mistake.Kind switch
    {
        LineMistakes.EndLeftOut => 6,
        _ when Mistake.File == "model.yaml" => 8,
        _ => 2,
    };

    /// <summary>From the prefix of an instrument and its levels all ids follow, and without its first line a file does not say what it is.</summary>
    private bool DecidesAboutMuch => Mistake is { IsAtTopLevel: true } or { File: "instruments.yaml" };

    /// <summary>What is wrong with what came of it, or null.</summary>
    public string? Problem => Thrown is not null ? Thrown
        : Mistake.IsHarmful && Errors.Count == 0 ? "nothing is reported"
        : Errors.Count > Most ? $"{Errors.Count} errors"
        : Lost.Count > 0 && !DecidesAboutMuch ? $"code can no longer name {string.Join(", ", Lost.Take(5))}{(Lost.Count > 5 ? $" and {Lost.Count - 5} others" : "")}"
        : NotCompiled.Count > 0 ? $"what is generated does not compile: {NotCompiled[0]}"
        : null;
}

/// <summary>Makes one mistake at a time in the data of a catalogue, and runs the generator as an edit of the sound catalogue.</summary>
internal sealed class MistakeSweep
{
    private static readonly CSharpCompilation s_project = CSharpCompilation.Create("Sweep", [], OtherCatalogue.Framework, new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private readonly ImmutableSortedDictionary<string, AdditionalText> _sound;
    private readonly GeneratorDriver _driver;
    private readonly Dictionary<SyntaxTree, string[]> _members;
    private readonly HashSet<string> _soundMembers;

    public MistakeSweep(string folder)
    {
        _sound = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(f => !f.Contains("agreement", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => (AdditionalText)new FileText(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f).ReplaceLineEndings("\n")), StringComparer.Ordinal);
        _driver = Drivers.Create(_sound.Values, hasCore: true).RunGenerators(s_project);
        var run = _driver.GetRunResult();
        if (run.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException($"The data are not sound: {run.Diagnostics[0]}");
        _members = run.GeneratedTrees.ToDictionary(t => t, t => MembersOf(t).ToArray());
        _soundMembers = [.. _members.Values.SelectMany(m => m)];
    }

    /// <summary>All mistakes, of all files.</summary>
    public IEnumerable<LineMistake> Mistakes => _sound.SelectMany(f => LineMistakes.In(f.Key, f.Value.GetText()!.ToString()));

    /// <param name="compiles">Whether what is generated is compiled as well, which takes as long as a hundred runs.</param>
    public MistakeOutcome Check(LineMistake mistake, bool compiles)
    {
        var driver = _driver.ReplaceAdditionalText(_sound[mistake.File], new FileText(mistake.File, mistake.Text()));
        var result = driver.RunGeneratorsAndUpdateCompilation(s_project, out var output, out _).GetRunResult().Results.Single();
        if (result.Exception is { } thrown)
            return new MistakeOutcome(mistake, [], thrown.ToString(), [], []);
        var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var touched = mistake.Touched().Replace('-', '_').Replace('.', '_');
        var now = result.GeneratedSources.SelectMany(s => _members.TryGetValue(s.SyntaxTree, out var known) ? known : MembersOf(s.SyntaxTree)).ToHashSet(StringComparer.Ordinal);
        var lost = _soundMembers.Where(m => !now.Contains(m) && !m.Split('.').Any(part => touched.Contains(part.TrimEnd('s'), StringComparison.Ordinal))).ToList();
        var notCompiled = compiles ? output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList() : [];
        return new MistakeOutcome(mistake, errors, null, lost, notCompiled);
    }

    /// <summary>The members by which code names a record: those of the enums, and the static properties of the classes.</summary>
    private static IEnumerable<string> MembersOf(SyntaxTree tree) =>
        from node in tree.GetRoot().DescendantNodes(n => n is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax))
        let name = node switch
        {
            EnumMemberDeclarationSyntax member => member.Identifier.Text,
            PropertyDeclarationSyntax property when property.Modifiers.Any(SyntaxKind.StaticKeyword) && property.Modifiers.Any(SyntaxKind.PublicKeyword) => property.Identifier.Text,
            _ => null,
        }
        let type = node.Parent as BaseTypeDeclarationSyntax
        where name is not null && type is not null
        select $"{type.Identifier.Text}.{name}";
}
