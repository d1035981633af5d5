using System.Globalization;
using CelacData.Generator.Diagnostics;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>What nobody sees is found wherever it stands: most characters are asked in fours.</summary>
public sealed class CharactersTests
{
    private const int Length = 11;

    /// <summary>One by one by their categories, at each place among the fours and behind the last of them.</summary>
    [Fact]
    public void Each_character_is_found_or_not_at_each_place()
    {
        foreach (var c in Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i))
        {
            for (var at = 0; at < Length; at++)
            {
                var text = new string('a', at) + c + new string('~', Length - 1 - at);
                if (Characters.FindInvisible(text, 0) != (IsVisible(c) ? -1 : at))
                    Assert.Fail($"U+{(int)c:X4} at {at}: {Characters.FindInvisible(text, 0)}");
            }
        }
    }

    [Theory]
    [InlineData("abcdefgh", 0, -1)]
    [InlineData("abc\u0001efgh", 4, -1)]
    [InlineData("abc\u0001efg\u0002", 4, 7)]
    [InlineData("abc\u0001", 3, 3)]
    [InlineData("", 0, -1)]
    public void The_search_begins_where_it_is_told_to(string text, int from, int at) => Assert.Equal(at, Characters.FindInvisible(text, from));

    [Theory]
    [InlineData("abc\U0001F600", -1)]
    [InlineData("ab\U0001F600\ud83d", 4)]
    [InlineData("\ude00abcdef", 0)]
    public void Half_of_a_pair_is_found_and_a_whole_one_is_not(string text, int at) => Assert.Equal(at, Characters.FindInvisible(text, 0));

    private static bool IsVisible(char c) => c == '\n' || (c != '\ufffd' && CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate));
}
