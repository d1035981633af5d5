using System.Text;

namespace CelacData.Tests.Library;

/// <summary>A text finds what a dictionary of all ids says, in each of the forms that a text can have.</summary>
public class IdSearchTests
{
    private const int Cases = 60_000;

    private static readonly Dictionary<string, Clause> s_oracle = Clauses.All.SelectMany(c => new[] { (Text: c.IdText, Clause: c), (Text: c.Key, Clause: c) })
        .ToDictionary(x => x.Text, x => x.Clause, StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void What_is_nearly_an_id_finds_what_a_dictionary_finds()
    {
        var random = new Random(20250513);
        var texts = s_oracle.Keys.ToArray();
        var found = 0;
        for (var i = 0; i < Cases; i++)
            found += Check(Spoil(texts[random.Next(texts.Length)], random)) ? 1 : 0;

        Assert.InRange(found, Cases / 100, Cases / 2);
    }

    [Fact]
    public void Every_id_is_found_in_any_case() => Assert.All(s_oracle.Keys, id =>
    {
        Assert.True(Check(id));
        Assert.True(Check(id.ToLowerInvariant()));
        Assert.True(Check(id.ToUpperInvariant()));
    });

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\u212AD-1")]
    [InlineData("BD-\u0661")]
    [InlineData("ıD-1")]
    [InlineData("AX-1\0")]
    [InlineData("\0AX-1")]
    public void What_only_looks_like_an_id_finds_nothing(string text) => Assert.False(Check(text));

    [Fact]
    public void Bytes_that_are_no_text_find_nothing()
    {
        Assert.False(Clauses.TryParse([0xFF, 0xFE, 0x41], out _));
        Assert.Equal("AX\ufffd", Assert.Throws<UnknownClauseIdException>(() => Clauses.Parse("AX\xff"u8[..3])).Text);
    }

    /// <summary>What is found eight bytes at a time is found character by character as well, as on a machine that orders bytes the other way.</summary>
    [Fact]
    public void It_does_not_matter_how_the_machine_orders_bytes() => Assert.All(s_oracle.Keys.SelectMany(id => new[] { id, id.ToLowerInvariant(), id + "0", id[..^1] }), id =>
    {
        var bytes = Encoding.UTF8.GetBytes(id);
        Assert.Equal(ClauseRows.Find(in id.GetPinnableReference(), id.Length), ClauseRows.FindAny<char>(id));
        Assert.Equal(ClauseRows.Find(in bytes[0], bytes.Length), ClauseRows.FindAny<byte>(bytes));
    });

    private static bool Check(string text)
    {
        var isId = s_oracle.TryGetValue(text, out var expected) && text.All(char.IsAscii);
        Assert.Equal(isId, Clauses.TryParse(text, out var clause));
        Assert.Equal(isId, Clauses.TryParse(text.AsSpan(), out var bySpan));
        Assert.Equal(isId, Clauses.TryParse(Encoding.UTF8.GetBytes(text), out var byBytes));
        Assert.Same(isId ? expected : null, clause);
        Assert.Same(clause, bySpan);
        Assert.Same(clause, byBytes);
        return isId;
    }

    private static string Spoil(string text, Random random)
    {
        const string Signs = "ABDPXabdpx0123456789-./\r\0\u000e\u0010_ éK";
        var chars = new StringBuilder(text);
        for (var i = random.Next(3); i >= 0 && chars.Length > 0; i--)
        {
            var at = random.Next(chars.Length);
            _ = random.Next(4) switch
            {
                0 => chars.Remove(at, 1),
                1 => chars.Insert(at, Signs[random.Next(Signs.Length)]),
                2 => chars.Replace(chars[at], char.IsUpper(chars[at]) ? char.ToLowerInvariant(chars[at]) : char.ToUpperInvariant(chars[at])),
                _ => chars.Remove(at, 1).Insert(at, Signs[random.Next(Signs.Length)]),
            };
        }

        return chars.ToString();
    }
}
