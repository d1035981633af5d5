using System.Text.RegularExpressions;
using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Generator.Tests.Emission;

/// <summary>The fields that a model declares: what a clause keeps of its own, and which names they can have in any record.</summary>
public sealed class DeclaredFieldTests
{
    private const string Fields = """
              - {name: motto, type: text, doc: A text.}
              - {name: motif, type: "text?", doc: "A text, or null."}
              - {name: mottos, type: "text[]", doc: Texts.}
              - {name: season, type: period, doc: A period.}
              - {name: pause, type: "period?", doc: "A period, or null."}
              - {name: toll, type: quantity, doc: A quantity.}
              - {name: fine, type: "quantity?", doc: "A quantity, or null."}
              - {name: seats, type: integer, doc: A number.}
              - {name: opened, type: date, doc: A date.}
              - {name: grade, type: Weight, doc: A code.}

        """;

    /// <summary>What every clause says of them, behind its number of words.</summary>
    private const string Values = "${line}${indent}motto: Row on\n${indent}mottos: [Row, Rest]\n${indent}season: 2031-05\n${indent}toll: 2.50 CNY\n"
        + "${indent}seats: 4\n${indent}opened: 2031-05-02\n${indent}grade: Soft\n";

    private static readonly string[] s_entries = ["Heron", "Tern"];

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(WithValues(Extended("Clause", Fields))));

    [Theory]
    [InlineData("Motto", "Row on")]
    [InlineData("Motif", "null")]
    [InlineData("Mottos", "Row, Rest")]
    [InlineData("Season.Latest", "2031-05-31")]
    [InlineData("Pause", "null")]
    [InlineData("Toll", "2.50 CNY")]
    [InlineData("Fine", "null")]
    [InlineData("Seats", "4")]
    [InlineData("Opened", "2031-05-02")]
    [InlineData("Grade", "Soft")]
    public void A_clause_reads_what_its_own_fields_say(string property, string answer) =>
        Assert.Equal(answer, s_library.Value.Evaluate($"Clauses.Parse(\"HP-1.1.2\").{property}"));

    [Theory]
    [InlineData("Motto")]
    [InlineData("Mottos")]
    [InlineData("Season")]
    [InlineData("Toll")]
    [InlineData("Restatement")]
    [InlineData("Fingerprint")]
    [InlineData("Promises")]
    public void What_was_read_of_a_clause_is_the_same_object_for_all(string property) =>
        Assert.Equal("True", s_library.Value.Evaluate($"Enumerable.Range(0, 1000).AsParallel().Select(_ => Clauses.Parse(\"HP-1.1.2\").{property}).All(v => ReferenceEquals(v, Clauses.Parse(\"HP-1.1.2\").{property}))"));

    /// <summary>Whatever name the code of the record calls something by: a field of that name is refused, or the code means the same with it.</summary>
    [Theory]
    [InlineData("Clause")]
    [InlineData("Division")]
    [InlineData("Instrument")]
    [InlineData("Vessel")]
    [InlineData("Promise")]
    [InlineData("Standing")]
    public void No_name_of_a_field_breaks_the_code_of_the_record(string record)
    {
        var names = NamesIn(record);
        Assert.Contains("At", names);
        var tried = Extended(record, string.Concat(names.Select(Field)));
        var errors = GeneratorRun.Of(tried).Diagnostics;
        var refused = errors.Select(e => e.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var sound = names.Where(n => !refused.Exists(e => e.Contains($"'{KeyOf(n)}'", StringComparison.Ordinal))).ToList();

        Assert.All(errors, e => Assert.True(e.Id is "CELAC0069" or "CELAC0057", $"It is neither that a member or a keyword has the name: {e}"));
        Assert.NotEmpty(sound);
        HarbourLibrary.AssertCompiles(Extended(record, string.Concat(sound.Select(Field))));
    }

    private static HarbourAccord Extended(string record, string fields)
    {
        var (model, at) = (HarbourAccord.Complete[HarbourAccord.ModelFile], FieldsOf(record));
        var rest = model[at..];
        return HarbourAccord.Complete.With(HarbourAccord.ModelFile, model[..at] + "\n" + fields.TrimEnd('\n') + (rest.StartsWith(" []", StringComparison.Ordinal) ? rest[3..] : rest));
    }

    private static HarbourAccord WithValues(HarbourAccord catalogue) =>
        new[] { HarbourAccord.PlanFile, HarbourAccord.DeclarationFile }.Aggregate(
            catalogue, (c, file) => c.With(file, Regex.Replace(c[file], @"(?<line>(?<indent> +)words: \d+\n)", Values)));

    /// <summary>Where the model declares the fields of a record.</summary>
    private static int FieldsOf(string record)
    {
        var match = Regex.Match(HarbourAccord.Complete[HarbourAccord.ModelFile], $@"- (record|name): {record}\n(    .*\n)*?    fields:");
        Assert.True(match.Success, $"The model has no record '{record}'.");
        return match.Index + match.Length;
    }

    /// <summary>The members of the fields that the model declares.</summary>
    private static List<string> DeclaredOf(string record)
    {
        var lines = HarbourAccord.Complete[HarbourAccord.ModelFile][FieldsOf(record)..].Split('\n').Skip(1).TakeWhile(l => l.StartsWith("      - ", StringComparison.Ordinal));
        return [.. lines.Select(l => Regex.Match(l, @"name: (\w+)").Groups[1].Value).Select(k => char.ToUpperInvariant(k[0]) + k[1..])];
    }

    /// <summary>What stands with a capital in the code of a record, but for what its own fields and entries bring.</summary>
    private static string[] NamesIn(string record)
    {
        var own = DeclaredOf(record).Concat(s_entries).ToList();
        return [.. GeneratorRun.Of(HarbourAccord.Complete).Sources.Values
            .SelectMany(s => CSharpSyntaxTree.ParseText(s).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Where(t => t.Identifier.ValueText == record)
            .SelectMany(t => t.DescendantTokens())
            .Where(t => t.IsKind(SyntaxKind.IdentifierToken) && char.IsUpper(t.ValueText[0]))
            .Select(t => t.ValueText).Where(n => !own.Exists(n.Contains)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Field(string name) => $"      - {{name: {KeyOf(name)}, type: \"text?\", doc: A field.}}\n";

    private static string KeyOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
