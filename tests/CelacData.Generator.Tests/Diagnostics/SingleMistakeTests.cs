using System.Text.RegularExpressions;
using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>
/// One mistake is one error. In each line of the sound catalogue, one after the other, something is spoiled; at most one error may come of it, exactly one where the
/// mistake cannot be harmless, and code that uses all else still compiles.
/// </summary>
public sealed partial class SingleMistakeTests
{
    /// <summary>All that a user of the catalogue can name.</summary>
    private static readonly Lazy<IReadOnlyList<string>> s_members = new(() => [.. MembersOf(GeneratorRun.Of(Complete, HarbourLibrary.Project).Output)]);

    public static TheoryData<string> Files => [.. Complete.Files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_misspelt_key_is_one_error(string file) => CheckLines(file, isHarmful: true, line =>
        KeyOf().Match(line) is { Success: true, Value: var key } && key.Length > 4 && !IsId(key) ? KeyOf().Replace(line, key.Remove(key.Length - 3, 1), 1) : null);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_quote_that_is_not_closed_is_one_error(string file) => CheckLines(file, isHarmful: true, line =>
        PlainValue().Match(line) is { Success: true, Index: var at } ? line.Insert(at, "\"") : null);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bracket_that_is_not_closed_is_one_error(string file) => CheckLines(file, isHarmful: true, line =>
        line.LastIndexOf('}') is >= 0 and var brace && line.Count(c => c == '{') == line.Count(c => c == '}') ? line.Remove(brace, 1) : null);

    [Theory]
    [InlineData(PlanFile)]
    [InlineData(DeclarationFile)]
    public void A_mistyped_id_is_one_error(string file) => CheckLines(file, isHarmful: true, line =>
        line.Contains("- id: ", StringComparison.Ordinal) ? line.TrimEnd() + "7" : null);

    [Theory]
    [InlineData(PartiesFile)]
    [InlineData(VesselsFile)]
    public void A_mistyped_name_is_one_error(string file) => CheckLines(file, isHarmful: true, line =>
        Name().IsMatch(line) ? Name().Replace(line, m => m.Value.Insert(m.Length - 1, "x"), 1) : null);

    /// <summary>A record whose id is taken away is no mistake: it is a part now, and all that refers to it is wrong.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_that_is_missing_is_at_most_one_error(string file) => CheckLines(file, isHarmful: false, line =>
        OneValue().IsMatch(line) && !(file == ModelFile && line.TrimStart().StartsWith("id:", StringComparison.Ordinal)) ? "" : null);

    /// <summary>Without its first line a file does not say what it is, and without the name of an enum its values stand alone: each is one error.</summary>
    [Theory]
    [InlineData(ModelFile, "model:\n", "CELAC0004")]
    [InlineData(ModelFile, "records:\n", "CELAC0006")]
    [InlineData(LockFile, "lock:\n", null)]
    [InlineData(LockFile, "  ClauseId:\n", null)]
    public void A_line_of_the_structure_that_is_missing_is_one_error(string file, string line, string? rule)
    {
        var errors = GeneratorRun.Of(Complete.Edit(file, line, ""), HarbourLibrary.Project).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();

        Assert.True(errors.Count == 1, string.Join('\n', errors));
        Assert.Equal(rule ?? errors[0].Id, errors[0].Id);
    }

    private static void CheckLines(string file, bool isHarmful, Func<string, string?> spoil)
    {
        var lines = Complete[file].Split('\n');
        var failures = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (spoil(lines[i]) is not { } spoilt || spoilt == lines[i])
                continue;
            var text = string.Join('\n', lines.Select((line, j) => j == i ? spoilt : line).Where((line, j) => j != i || spoilt.Length > 0));
            var run = GeneratorRun.Of(Complete.With(file, text), HarbourLibrary.Project);
            var errors = run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 1 || (isHarmful && errors.Count == 0))
                failures.Add($"{file}({i + 1}) '{spoilt.Trim()}' for '{lines[i].Trim()}': {errors.Count} errors\n    {string.Join("\n    ", errors)}");
            var item = ItemAround(lines, i);
            var lost = Lost(run.Output).Where(m => !m.Split('.').Any(part => item.Contains(part.TrimEnd('s'), StringComparison.Ordinal))).ToList();
            if (lost.Count > 0 && !DecidesAboutIds(file, lines[i]))
                failures.Add($"{file}({i + 1}) '{spoilt.Trim()}' for '{lines[i].Trim()}' loses {string.Join(", ", lost)}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failures:\n{string.Join('\n', failures)}");
    }

    /// <summary>From the prefix of an instrument and the names of its levels all ids follow; where one of them cannot be read, neither can they be known.</summary>
    private static bool DecidesAboutIds(string file, string line) => file == CatalogueFile
        && (line.Contains("prefix:", StringComparison.Ordinal) || line.Contains("locator:", StringComparison.Ordinal));

    /// <summary>The item of a list in which a line stands, with what stands inside it.</summary>
    private static string ItemAround(string[] lines, int at)
    {
        var start = at;
        while (start > 0 && !lines[start].TrimStart().StartsWith("- ", StringComparison.Ordinal))
            start--;
        var depth = lines[start].Length - lines[start].TrimStart().Length;
        var end = start + 1;
        while (end < lines.Length && (lines[end].Trim().Length == 0 || lines[end].Length - lines[end].TrimStart().Length > depth))
            end++;
        return string.Join('\n', lines[start..end].Append(string.Join('\n', lines[start..end]).Replace('-', '_').Replace('.', '_')));
    }

    /// <summary>The members that code can no longer name.</summary>
    private static IEnumerable<string> Lost(Compilation output)
    {
        var uses = string.Join('\n', s_members.Value.Select((m, i) => $"    object? M{i} => {m};"));
        var tree = GeneratorRun.Parse($"using HarbourAccord;\n#nullable disable\nclass Uses\n{{\n{uses}\n}}\n");
        var model = output.AddSyntaxTrees(tree).GetSemanticModel(tree);
        return model.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken)
            .Where(d => d.Id is "CS0117" or "CS0103" or "CS0234" or "CS0246")
            .Select(d => s_members.Value[d.Location.GetLineSpan().StartLinePosition.Line - 4]).Distinct();
    }

    private static IEnumerable<string> MembersOf(Compilation output)
    {
        var types = output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == "HarbourAccord").GetTypeMembers();
        return types.Where(t => t.DeclaredAccessibility == Accessibility.Public).SelectMany(t => MembersOf(t, t.Name));
    }

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type, string path) => type.GetMembers()
        .Where(m => m is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } and (IFieldSymbol or IPropertySymbol))
        .Select(m => $"{path}.{m.Name}")
        .Concat(type.GetTypeMembers().Where(t => t is { DeclaredAccessibility: Accessibility.Public, TypeKind: TypeKind.Class }).SelectMany(t => MembersOf(t, $"{path}.{t.Name}")));

    private static bool IsId(string key) => key.Any(char.IsUpper) || key.Any(char.IsDigit);

    [GeneratedRegex(@"[A-Za-z][\w-]*(?=:(?:\s|$))")]
    private static partial Regex KeyOf();

    [GeneratedRegex(@"^\s+[\w.-]+: [^{\[]+$")]
    private static partial Regex OneValue();

    [GeneratedRegex(@"(?<=: )[A-Za-z]")]
    private static partial Regex PlainValue();

    [GeneratedRegex(@"(?<=name: )\w+")]
    private static partial Regex Name();
}
