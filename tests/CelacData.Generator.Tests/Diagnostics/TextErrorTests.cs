using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>The characters of texts, CELAC0018 and CELAC0028 to CELAC0032, and texts that look like something else, CELAC0035 to CELAC0037.</summary>
public sealed class TextErrorTests
{
    [Theory]
    [InlineData("\" \"", 31, "The text of 'title' is empty; give it one, or leave an optional key away")]
    [InlineData("\"\"", 31, "The text of 'title' is empty; give it one, or leave an optional key away")]
    [InlineData("\"Marsh End \"", 32, "The text of 'title' ends with white space; remove it")]
    [InlineData("\"\\u00a0Marsh End\"", 32, "The text of 'title' begins with white space; remove it")]
    [InlineData("\"Marsh\\u200BEnd\"", 18, "The text of 'title' holds the invisible character U+200B; remove it")]
    [InlineData("\"Marsh\\tEnd\"", 18, "The text of 'title' holds the invisible character U+0009; remove it")]
    [InlineData("Marsh\tEnd", 18, "The text of 'title' holds the invisible character U+0009; remove it")]
    [InlineData("\"Marsh\\0End\"", 18, "The text of 'title' holds the invisible character U+0000; remove it")]
    [InlineData("\"Marsh\\u2028End\"", 18, "The text of 'title' holds the invisible character U+2028; remove it")]
    [InlineData("\"Marsh\\u202EEnd\"", 28, "The text of 'title' holds the right-to-left override U+202E, which shows what follows in another order than it has; remove it")]
    [InlineData("\"Marsh\\uFEFFEnd\"", 29, "The text of 'title' holds the byte-order mark U+FEFF, which belongs at the start of a file alone; remove it")]
    [InlineData("\"Marsh\\uFFFDEnd\"", 30, "The text of 'title' holds the replacement character U+FFFD, which is left where a text was not read as what it was written in; "
        + "restore the character and save the file as UTF-8")]
    public Task Nothing_invisible_hides_in_a_text(string text, int rule, string message) => Errors(
        Complete.Edit(PartiesFile, "Marsh End", "{|#0:" + text + "|}"), Rule(rule, message));

    [Theory]
    [InlineData("\0", 18, "the invisible character U+0000; remove it")]
    [InlineData("\u0007", 18, "the invisible character U+0007; remove it")]
    [InlineData("\u200b", 18, "the invisible character U+200B; remove it")]
    [InlineData("\u0085", 18, "the invisible character U+0085; remove it")]
    [InlineData("\u2067", 28, "the right-to-left isolate U+2067, which shows what follows in another order than it has; remove it")]
    [InlineData("\ufeff", 29, "the byte-order mark U+FEFF, which belongs at the start of a file alone; remove it")]
    [InlineData("\ufffd", 30, "the replacement character U+FFFD, which is left where a text was not read as what it was written in; restore the character and save the file as UTF-8")]
    public async Task Nothing_invisible_hides_in_a_file(string character, int rule, string message)
    {
        foreach (var (old, replacement) in new[] { ("title: Marsh", "ti{0}tle: Marsh"), ("Delta,", "De{0}lta,"), ("parties:", "parties: #{0}"), ("  - {name: D", "{0}  - {{name: D") })
            await Errors(Complete.Edit(PartiesFile, old, string.Format(null, replacement, "{|#0:" + character + "|}")), Rule(rule, "The file holds " + message));
    }

    [Fact]
    public Task A_byte_order_mark_at_the_start_is_nothing_wrong() => NoErrors(Complete.With(PartiesFile, "\ufeff" + Complete[PartiesFile]));

    [Fact]
    public Task Every_such_character_is_reported() => Errors(
        Complete.Edit(PartiesFile, "Delta Town", "Del{|#0:\u200b|}ta To{|#1:\u202d|}wn"),
        Rule(18, "The file holds the invisible character U+200B; remove it"),
        RuleAt(1, 28, "The file holds the left-to-right override U+202D, which shows what follows in another order than it has; remove it"));

    [Theory]
    [InlineData("NO", "false")]
    [InlineData("no", "false")]
    [InlineData("Yes", "true")]
    [InlineData("on", "true")]
    [InlineData("OFF", "false")]
    [InlineData("true", "true")]
    public Task A_text_that_looks_like_a_boolean_should_be_quoted(string text, string boolean) => Errors(
        Complete.Edit(PartiesFile, "Marsh End", "{|#0:" + text + "|}"),
        Warning(35, $"'{text}' is a text here, but other readers of YAML take it for the boolean {boolean}; write \"{text}\""));

    [Theory]
    [InlineData("012", "a number")]
    [InlineData("2031", "a number")]
    [InlineData("0x1F", "a number")]
    [InlineData("1e3", "a number")]
    [InlineData("1_000", "a number")]
    [InlineData("1.", "a number")]
    [InlineData(".inf", "a number")]
    [InlineData("12:30:45", "a number in base 60")]
    public Task A_text_that_looks_like_a_number_should_be_quoted(string text, string number) => Errors(
        Complete.Edit(PartiesFile, "Marsh End", "{|#0:" + text + "|}"),
        Warning(36, $"'{text}' is a text here, but other readers of YAML take it for {number}; write \"{text}\""));

    [Theory]
    [InlineData("2031-04-09")]
    [InlineData("2031-04-09T10:00:00Z")]
    public Task A_text_that_looks_like_a_date_should_be_quoted(string text) => Errors(
        Complete.Edit(PartiesFile, "Marsh End", "{|#0:" + text + "|}"),
        Warning(37, $"'{text}' is a text here, but other readers of YAML take it for a date; write \"{text}\""));

    [Theory]
    [InlineData("\"NO\"")]
    [InlineData("'012'")]
    [InlineData("Norway")]
    [InlineData("nO")]
    [InlineData("2031/2033")]
    [InlineData("1.2.3")]
    [InlineData("3 towns")]
    public Task What_nobody_takes_for_anything_else_needs_no_quotes(string text) => NoErrors(Complete.Edit(PartiesFile, "Marsh End", text));

    [Fact]
    public Task A_name_and_what_refers_to_it_are_texts_too() => Errors(
        Complete.Append(PartiesFile, "  - {name: {|#0:NO|}, title: North Oar}\n")
            .Edit(LockFile, "Marsh: 2}", "Marsh: 2, {|#1:NO|}: 3}")
            .Edit(PlanFile, "[Delta, Marsh]", "[Delta, {|#2:NO|}]"),
        Warning(35, Norway), Warning(35, Norway) with { Place = 1 }, Warning(35, Norway) with { Place = 2 });

    private const string Norway = "'NO' is a text here, but other readers of YAML take it for the boolean false; write \"NO\"";
}
