using CelacData.Generator.Emitting;

namespace CelacData.Generator.Tests.Emission;

/// <summary>What is printed stands in an array that the next text takes over.</summary>
public sealed class TextBufferTests
{
    [Fact]
    public void A_text_holds_what_was_written_and_nothing_of_the_one_before()
    {
        Assert.Equal(new string('x', 100), new TextBuffer().Append('x', 100).Close().ToString());

        Assert.Equal("ab  c", new TextBuffer().Append('a').Append("b").Append(' ', 2).Append("").Append('c').Close().ToString());
        Assert.Equal("", new TextBuffer().Close().ToString());
    }

    [Theory]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(5_000_000)]
    public void It_grows_with_the_text(int length)
    {
        var text = new TextBuffer();
        for (var i = 0; i < length; i += 7)
            text.Append("0123456".Substring(0, Math.Min(7, length - i)));

        var written = text.Close().ToString();

        Assert.Equal(length, written.Length);
        Assert.All(Enumerable.Range(0, length).Where(i => i % 997 == 0), i => Assert.Equal((char)('0' + (i % 7)), written[i]));
    }

    /// <summary>Two files may be printed at a time, and one of them may end first.</summary>
    [Fact]
    public void Two_open_texts_share_nothing()
    {
        var (one, other) = (new TextBuffer().Append("one"), new TextBuffer().Append("other"));

        Assert.Equal("one", one.Close().ToString());
        Assert.Equal("third", new TextBuffer().Append("third").Close().ToString());
        Assert.Equal("other", other.Close().ToString());
    }
}
