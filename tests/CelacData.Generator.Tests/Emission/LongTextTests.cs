using System.Globalization;
using CelacData.Generator.Tests.Support;

namespace CelacData.Generator.Tests.Emission;

/// <summary>A file with more text than one literal should have gets several, and every text is read from the right one.</summary>
public sealed class LongTextTests
{
    private const int Count = 200;
    private const string Chunk = "Text.Declaration.g.cs";

    private static readonly string[] s_greeting = ["Greeting", "Gruß", "问候", "👋"];

    [Fact]
    public void Texts_are_read_from_the_chunk_that_their_row_stands_in()
    {
        var library = new LoadedLibrary(Catalogue());

        Assert.Equal(string.Join('|', Enumerable.Range(1, Count).Select(Restatement)), library.Evaluate("string.Join('|', HarbourDeclaration.Clauses.Select(c => c.Restatement))"));
        Assert.Equal(string.Join('|', Enumerable.Range(1, Count).Select(i => "Paragraph " + i)), library.Evaluate("string.Join('|', HarbourDeclaration.Clauses.Select(c => c.Title))"));
    }

    [Fact]
    public void A_long_file_has_several_chunks_of_64_KB_at_the_most()
    {
        var chunks = GeneratorRun.Of(Catalogue()).Sources.Where(s => s.Key.StartsWith("Text.Declaration", StringComparison.Ordinal)).ToList();

        Assert.Equal(["Text.Declaration.g.cs", "Text.Declaration_2.g.cs", "Text.Declaration_3.g.cs"], chunks.Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.All(chunks, c => Assert.InRange(c.Value.Length, 1, 80_000));
    }

    [Fact]
    public void A_text_longer_than_a_chunk_is_read_and_so_are_those_beside_it()
    {
        var longText = string.Concat(Enumerable.Repeat("long é ", 20_000));
        var library = new LoadedLibrary(LongDeclaration.Of(2, i => i == 1 ? longText.TrimEnd() : "Short."));

        Assert.Equal(longText.TrimEnd(), library.Evaluate("HarbourDeclaration.Clauses[0].Restatement"));
        Assert.Equal("HD-1 Paragraph 1 para. 1 para_1 Clause1, HD-2 Paragraph 2 para. 2 para_2 Clause2", library.Evaluate(
            "HarbourDeclaration.Clauses.Select(c => $\"{c} {c.Locator.Replace(\"paragraph\", \"para.\")} {c.EId.Replace(\"paragraph\", \"para\")} {c.Name}\")"));
    }

    /// <summary>The last start that two bytes hold, of seven bits each, and the first that needs three.</summary>
    [Theory]
    [InlineData(16_383, 2)]
    [InlineData(16_384, 3)]
    public void Where_texts_start_is_said_in_as_few_bytes_as_hold_it(int end, int width)
    {
        var shorter = GeneratorRun.Of(LongDeclaration.Of(1, _ => "x")).Sources[Chunk];
        var length = end - EndOf(shorter) + 1;
        var catalogue = LongDeclaration.Of(1, _ => new string('x', length));
        var chunk = GeneratorRun.Of(catalogue).Sources[Chunk];

        Assert.Equal(end, EndOf(chunk));
        Assert.Contains($"Width = {width},", chunk, StringComparison.Ordinal);
        Assert.Equal($"{length} Paragraph 1 Clause1", new LoadedLibrary(catalogue).Evaluate("Clauses.All.Select(c => $\"{c.Restatement.Length} {c.Title} {c.Name}\")"));
    }

    /// <summary>The first and the last character of each length in UTF-8, or what comes nearest to it among those that a text may have.</summary>
    [Theory]
    [InlineData(0x7E)]
    [InlineData(0xA0)]
    [InlineData(0x7FF)]
    [InlineData(0x800)]
    [InlineData(0xFFE6)]
    [InlineData(0x10000)]
    [InlineData(0x10FFFD)]
    public void A_character_of_any_length_is_decoded(int character)
    {
        var text = $"a{char.ConvertFromUtf32(character)}b";

        Assert.Equal(string.Join(" ", text.Select(c => $"{(int)c:x4}")), new LoadedLibrary(LongDeclaration.Of(1, _ => text)).Evaluate("string.Join(\" \", Clauses.All[0].Restatement.Select(c => $\"{(int)c:x4}\"))"));
    }

    /// <summary>So many chunks are chosen among in two steps, and very many in three; of the most, lengths are rounded up.</summary>
    [Theory]
    [InlineData(40)]
    [InlineData(270)]
    [InlineData(410)]
    public void Each_of_many_chunks_is_found(int count)
    {
        var library = new LoadedLibrary(LongDeclaration.Of(count, i => i + new string('x', 33_000)));

        Assert.Equal("True", library.Evaluate("Clauses.All.All(c => c.Restatement.Length > 33_000 && c.Restatement.StartsWith(c.Ordinal.ToString() + \"x\"))"));
    }

    [Fact]
    public void A_long_column_is_a_literal_and_says_the_same()
    {
        const int Many = 1_300;
        var catalogue = LongDeclaration.Of(Many, i => "Text " + (i % 7));
        var library = new LoadedLibrary(catalogue);
        var table = GeneratorRun.Of(catalogue).Sources["Data.Clause.g.cs"];

        Assert.Contains("internal static class Title\n    {\n        internal static int At(int row) => LongColumn.At(\"", table, StringComparison.Ordinal);
        Assert.Contains("internal static ReadOnlySpan<byte> Instrument => \"", table, StringComparison.Ordinal);
        Assert.Equal(string.Join(' ', Enumerable.Range(1, Many).Select(i => $"HD-{i}:Paragraph {i}:{i}:Text {i % 7}")),
            library.Evaluate("string.Join(' ', Clauses.All.Select(c => $\"{c.IdText}:{c.Title}:{c.Ordinal}:{c.Restatement}\"))"));
        Assert.Equal("True", library.Evaluate("Clauses.All.All(c => ReferenceEquals(Clauses.Parse(c.IdText.ToLowerInvariant()), c) && ReferenceEquals(Clauses.Get(c.Id), c))"));
        Assert.Equal("False", library.Evaluate("Enumerable.Range(1301, 5000).Any(i => Clauses.TryParse(\"HD-\" + i, out _))"));
    }

    /// <summary>The last of the numbers that say where texts start: that of a further one.</summary>
    private static int EndOf(string chunk) => int.Parse(chunk.Split("Starts = ")[1].Split(',')[0], CultureInfo.InvariantCulture) + 1;

    /// <summary>One text in four is longer than the alphabet's one byte a character; none is like another.</summary>
    private static string Restatement(int i) =>
        string.Join(' ', Enumerable.Repeat(s_greeting[i % s_greeting.Length] + i.ToString(CultureInfo.InvariantCulture), 80));

    private static HarbourAccord Catalogue() => LongDeclaration.Of(Count, Restatement);
}
