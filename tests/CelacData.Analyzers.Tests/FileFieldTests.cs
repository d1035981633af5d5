using CelacData.Analyzers.Files;
using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CelacData.Analyzers.Tests;

/// <summary>Fields of files that hold ids: those that the project names, and those in which nearly everything is one. What stands in others may be anything.</summary>
public sealed class FileFieldTests
{
    private const string Marked = "celac_clause_ids = true", Named = "celac_clause_id_fields = clause, Ids*";

    /// <summary>What is wrong stands between angle quotes.</summary>
    [Theory]
    [InlineData("AP 2.3.3")]
    [InlineData("ap-2-3-3")]
    [InlineData("AP-2.III.3")]
    [InlineData("BD14")]
    [InlineData("bd 014")]
    [InlineData("art. 2(III)(3)")]
    [InlineData("AP–2.3.3")]
    [InlineData("AP_2_3_3")]
    [InlineData("AP‑2.3.3")]
    public async Task Another_spelling_is_told_in_a_field_of_ids_and_in_one_that_is_named(string typed)
    {
        foreach (var (name, before, behind) in new[]
        {
            ("a.json", "[{\"clause\": \"BD-1\", \"title\": \"x\"}, {\"clause\": \"AX-3\"}, {\"clause\": \"", "\"}, {\"title\": \"BD14\"}]"),
            ("a.yaml", "- clause: BD-1\n  title: BD 14\n- clause: 'AX-3'\n- clause: ", " # BD 14\n"),
            ("a.csv", "title,clause,x\nBD 14,BD-1,y\nz,AX-3,\"BD 14, and so on\"\nz,", ",AP 2.3.3\n"),
            ("a.md", "BD14 and AP 2.3.3\n\n| clause | title |\n| :-- | --- |\n| BD-1 | BD14 |\n| **AX-3** | y |\n| `", "` | z |\n\nBD14 | x\n"),
            ("a.xml", "<all><clause>BD-1</clause><title>BD 14</title><clause/><clause x='y'>AX-3</clause><!-- BD14 --><clause>", "</clause></all>"),
        })
        {
            await Check(name, $"{before}«{typed}»{behind}", Marked);
            await Check(name, $"{before}«{typed}»{behind}", Named);
        }
    }

    /// <summary>In a field that is named, whatever is no id is wrong; what has the form of one is told of anywhere, and once.</summary>
    [Theory]
    [InlineData("a.json", """{"clause": "«Panda bonds»", "title": "Panda bonds"}""")]
    [InlineData("a.json", """{"ids": ["BD-1", "«BD 14»", "«BD-29»"], "Ids2": {"x": "BD 14", "y": 3}, "clause": ["«no id»", null, "", "ccf4/BD-14", "bd-2, AX-3; «AX-9»", "AP-2.2.4-c2"]}""")]
    [InlineData("a.json", "{ \"clause\" : \"«AP-2.3»\", // \"clause\": \"BD14\"\n /* \"clause\": \"x\" */ \"x\": \"a \\\" b\", \"clause\": \"a \\\" b\" }")]
    [InlineData("a.jsonl", "{\"clause\": \"BD-1\"}\n{\"clause\": \"«x»\"}\n")]
    [InlineData("a.yml", "clause: [BD-1, «BD 14»]\nids:\n- BD-1\n- «x»\nother: [BD 14]\nx: {clause: \"«y»\", title: z}\nnote: |\n  clause: no id\n  x\nclause: \"BD-2\"\nclause:\n")]
    [InlineData("a.yml", "a:\n  ids:\n    - «x»\n    - name: y\n      clause: «z»\n  b: w\n---\n'clause' : «v»\n")]
    [InlineData("a.csv", "\uFEFFclause;title\r\nBD-1;x\r\n«no id»;y\r\n;z\r\n\"«BD 14»\";\"a\nb;c\"\r\n«last»")]
    [InlineData("a.tsv", "title\tclause\nx\t«y»\nBD 14\tBD-14, AX-3\n")]
    [InlineData("a.resx", """<root><data name="Ids.First" xml:space="preserve"><value>«BD 14»</value><comment>BD 14</comment></data><data name="Text"><value>BD 14</value></data></root>""")]
    [InlineData("a.xml", """<a clause="«BD 14»" x='y'><clause>a &amp; b</clause><clause> «z» </clause><![CDATA[<clause>w</clause>]]></a>""")]
    public Task Whatever_is_no_id_is_told_where_the_field_is_named(string name, string content) => Check(name, content, Named);

    /// <summary>Where it is not certain that a field holds ids, such texts may be rooms, slugs or members of an enum.</summary>
    [Theory]
    [InlineData("a.json", """{"clause": "BD 14"}""")] // one value says nothing of its field
    [InlineData("a.csv", "clause\nBD 14\nBD-1\n")] // nor do two
    [InlineData("a.json", """[{"clause": "BD-1", "slug": "bd-1", "room": "BD14", "member": "BD_1"}, {"clause": "AX-3", "slug": "ax-3", "room": "AX 3", "member": "AX_3"}]""")]
    [InlineData("a.json", """[{"note": "BD-1"}, {"note": "about trade"}, {"note": "BD 14"}]""")]
    [InlineData("a.json", """[{"clause": "BD-1"}, {"clause": "TBD"}, {"clause": "v2.3.3"}, {"clause": "2.3.3"}, {"clause": "AX-3"}, {"clause": "AX-4"}, {"clause": "AX-5"}]""")]
    [InlineData("a.md", "See BD14, AP 2.3.3 and art. 2(III)(3).\n\n- BD 14\n- BD-14\n")]
    [InlineData("a.txt", "clause\nBD-1\nBD 14\n")]
    public Task What_may_be_something_else_is_left_alone(string name, string content) => Check(name, content, Marked);

    [Fact]
    public Task The_message_says_which_id_was_meant() => Check(
        "a.csv",
        "clause\nAX-3\nAX 4\nAX-5\n",
        Marked,
        new DiagnosticResult("CELAC1004", DiagnosticSeverity.Warning).WithSpan("/0/a.csv", 3, 1, 3, 5).WithMessage(
            $"'AX 4' is the id of no clause of ccf4; nearest: {string.Join(", ", new[] { "AX-4", "AX-1", "AX-2" }.Select(i => $"{i} ({Clauses.Parse(i).Title})"))}"));

    /// <summary>A file may be anything, and stop anywhere.</summary>
    [Fact]
    public void No_file_makes_it_throw()
    {
        const string Pieces = "<a b='c\" d=>{[\"clause\": \\'x\\\",]}- # |\n|--|\n<!-- --><![CDATA[ </a/>\r\n: > ;\t";
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            foreach (var name in new[] { "a.json", "a.yml", "a.csv", "a.md", "a.xml" })
                Assert.All(FileValues.In(name, text), v => Assert.InRange(v.Span.End, v.Span.Start, text.Length));
        }
    }

    private static Task Check(string name, string content, string setting, params DiagnosticResult[] expected)
    {
        var plain = content.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var marked = Positions(content).Select(p => DiagnosticResult.CompilerWarning("CELAC1004").WithSpan($"/0/{name}", p.Line, p.Start, p.Line, p.End));
        return Verify.Analyzer<FileIdAnalyzer>(
            "class C { }",
            test =>
            {
                test.TestState.AdditionalFiles.Add(($"/0/{name}", plain));
                test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", $"root = true\n[*]\n{setting}\n"));
            },
            [.. expected, .. marked]);
    }

    private static IEnumerable<(int Line, int Start, int End)> Positions(string content)
    {
        foreach (var (line, number) in content.Split('\n').Select((l, n) => (l, n + 1)))
        {
            for (int at = line.IndexOf('«', StringComparison.Ordinal), seen = 0; at >= 0; at = line.IndexOf('«', at + 1), seen += 2)
                yield return (number, at + 1 - seen, line.IndexOf('»', at) - seen);
        }
    }
}
