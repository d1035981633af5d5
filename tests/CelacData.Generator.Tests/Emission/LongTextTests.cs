using System.Globalization;
using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Emission;

/// <summary>A file with more text than one literal should have gets several, and every text is read from the right one.</summary>
public sealed class LongTextTests
{
    private const int Count = 200;

    private static readonly string[] s_greeting = ["Greeting", "Gruß", "问候", "👋"];

    [Fact]
    public void Texts_are_read_from_the_chunk_that_their_row_stands_in()
    {
        var library = new LoadedLibrary(Catalogue());

        Assert.Equal(string.Join('|', Enumerable.Range(1, Count).Select(Restatement)), library.Evaluate("string.Join('|', HarbourDeclaration.Clauses.Select(c => c.Restatement))"));
        Assert.Equal(string.Join('|', Enumerable.Range(1, Count).Select(i => "Paragraph " + i)), library.Evaluate("string.Join('|', HarbourDeclaration.Clauses.Select(c => c.Title))"));
    }

    [Fact]
    public void No_chunk_is_longer_than_two_bytes_can_count()
    {
        var chunks = GeneratorRun.Of(Catalogue()).Sources.Where(s => s.Key.StartsWith("Text.Declaration", StringComparison.Ordinal)).ToList();

        Assert.Equal(["Text.Declaration.g.cs", "Text.Declaration_2.g.cs", "Text.Declaration_3.g.cs"], chunks.Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.All(chunks, c => Assert.InRange(c.Value.Length, 1, 80_000));
    }

    /// <summary>One text in four is longer than the alphabet's one byte a character; none is like another.</summary>
    private static string Restatement(int i) =>
        string.Join(' ', Enumerable.Repeat(s_greeting[i % s_greeting.Length] + i.ToString(CultureInfo.InvariantCulture), 80));

    private static HarbourAccord Catalogue() => Empty.With("declaration.yaml", """
        instrument: {prefix: HD, name: HarbourDeclaration, title: Harbour Declaration, adopted: 2031-04-09, levels: [{name: paragraph}]}
        contents:

        """ + string.Concat(Enumerable.Range(1, Count).Select(i =>
            $"  - {{id: HD-{i}, name: Clause{i}, title: Paragraph {i}, restatement: {Restatement(i)}}}\n")));
}
