using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>The values of keys: CELAC0008, CELAC0009, CELAC0017, CELAC0033, and CELAC0038 to CELAC0046.</summary>
public sealed class ValueErrorTests
{
    private const string Zeros = "0000000000000000000000000000000000000000000000000000000000000000";

    [Fact]
    public Task A_text_cannot_be_a_list() => Errors(
        Complete.Edit(PartiesFile, "Marsh End", "{|#0:|}[Marsh, End]"),
        Rule(8, "'title' must be a text, but is a list"));

    [Fact]
    public Task A_list_cannot_be_a_text() => Errors(
        Complete.Edit(PlanFile, "bearers: [Delta, Marsh]", "bearers: {|#0:Delta|}"),
        Rule(8, "'bearers' must be a list, but is the text 'Delta'"));

    [Fact]
    public Task A_long_value_is_cut_in_the_message() => Errors(
        Complete.Edit(PlanFile, "bearers: [Delta, Marsh]", "bearers: {|#0:the towns of the delta and of the marsh together|}"),
        Rule(8, "'bearers' must be a list, but is the text 'the towns of the delta and of the marsh…'"));

    [Fact]
    public Task A_part_must_be_a_mapping() => Errors(
        Complete.Edit(PlanFile, "{bearers: [Delta, Marsh], act: Dredge the channel, weight: Firm, isShared: true}", "{|#0:Dredge|}"),
        Rule(8, "An item of 'promises' must be a mapping, but is the text 'Dredge'"));

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    public Task A_key_without_a_value_is_reported_at_the_key(string value) => Errors(
        Complete.Edit(PartiesFile, "title: Marsh End", "{|#0:title|}: " + value),
        Rule(33, "'title' has no value; expected a text"));

    [Fact]
    public Task An_optional_key_may_have_no_value() => NoErrors(Complete.Edit(VesselsFile, "crew: 3", "crew: ~"));

    [Theory]
    [InlineData("catalogue:\n  key: harbour2\n  namespace: HarbourAccord\n", "catalogue: {|#0:harbour2|}\n", "'catalogue' must be a mapping, but is the text 'harbour2'")]
    public Task The_head_of_the_catalogue_must_be_a_mapping(string old, string replacement, string message) =>
        Errors(Complete.Edit(CatalogueFile, old, replacement), Rule(8, message));

    [Theory]
    [InlineData("7 m", 9, "'7 m' is no value of 'length'; expected a number without separators, with a point for decimals")]
    [InlineData("seven", 9, "'seven' is no value of 'length'; expected a number without separators, with a point for decimals")]
    [InlineData("1,000", 38, "'1,000' of 'length' has separators between its digits; write 1000, or 1.000 if decimals stand behind it")]
    [InlineData("1,234,567.5", 38, "'1,234,567.5' of 'length' has separators between its digits; write 1234567.5")]
    [InlineData("1.234.567,5", 38, "'1.234.567,5' of 'length' has separators between its digits; write 1234567.5")]
    [InlineData("10 000", 38, "'10 000' of 'length' has separators between its digits; write 10000")]
    [InlineData("10\u202f000", 38, "'10\u202f000' of 'length' has separators between its digits; write 10000")]
    [InlineData("10'000", 38, "'10'000' of 'length' has separators between its digits; write 10000")]
    [InlineData("-10_000", 38, "'-10_000' of 'length' has separators between its digits; write -10000")]
    [InlineData("1,0000", 79, "'1,0000' of 'length' has a separator where no group of three digits ends; is it 10000?")]
    [InlineData("10,00,000", 79, "'10,00,000' of 'length' has a separator where no group of three digits ends; is it 1000000?")]
    [InlineData("12,5", 80, "'12,5' of 'length' has a comma before its decimals; write 12.5")]
    [InlineData("1234567890123456789", 39, "'1234567890123456789' of 'length' is out of range; expected a number of at most 18 digits")]
    [InlineData("012.5", 40, "'012.5' of 'length' is not in plain decimal notation; write 12.5")]
    [InlineData("1e3", 40, "'1e3' of 'length' is not in plain decimal notation; write 1000")]
    [InlineData("1e400", 40, "'1e400' of 'length' is not in plain decimal notation; write it without an exponent")]
    [InlineData(".5", 40, "'.5' of 'length' is not in plain decimal notation; write 0.5")]
    [InlineData("5.", 40, "'5.' of 'length' is not in plain decimal notation; write 5")]
    [InlineData("+5", 40, "'+5' of 'length' is not in plain decimal notation; write 5")]
    [InlineData("-0", 40, "'-0' of 'length' is not in plain decimal notation; write 0")]
    [InlineData(".inf", 40, "'.inf' of 'length' is not in plain decimal notation; expected a figure")]
    [InlineData(".NaN", 40, "'.NaN' of 'length' is not in plain decimal notation; expected a figure")]
    public Task A_figure_that_is_none_is_told_what_it_should_be(string value, int rule, string message) => Errors(
        Complete.Edit(VesselsFile, "length: 7", "length: {|#0:" + value + "|}"), Rule(rule, message));

    [Theory]
    [InlineData("three", 9, "'three' is no value of 'crew'; expected a whole number without separators")]
    [InlineData("012", 40, "'012' of 'crew' is not in plain decimal notation; write 12, or 10 if it was meant in base 8")]
    [InlineData("089", 40, "'089' of 'crew' is not in plain decimal notation; write 89")]
    [InlineData("0x1F", 40, "'0x1F' of 'crew' is not in plain decimal notation; write 31")]
    [InlineData("0o17", 40, "'0o17' of 'crew' is not in plain decimal notation; write 15")]
    [InlineData("0b101", 40, "'0b101' of 'crew' is not in plain decimal notation; write 5")]
    [InlineData("12:30:45", 40, "'12:30:45' of 'crew' is not in plain decimal notation; readers of YAML 1.1 take it for a number in base 60; expected a figure")]
    [InlineData("3.0", 41, "'3.0' of 'crew' has decimals, but a whole number is expected; nearest: 3")]
    [InlineData("3.5", 41, "'3.5' of 'crew' has decimals, but a whole number is expected; nearest: 3, 4")]
    [InlineData("1.000", 38, "'1.000' of 'crew' has separators between its digits; write 1000")]
    [InlineData("10,00", 79, "'10,00' of 'crew' has a separator where no group of three digits ends; is it 1000?")]
    [InlineData("3000000000", 39, "'3000000000' of 'crew' is out of range; expected a whole number from -2147483647 to 2147483647")]
    [InlineData("-2147483648", 39, "'-2147483648' of 'crew' is out of range; expected a whole number from -2147483647 to 2147483647")]
    public Task A_whole_number_that_is_none_is_told_what_it_should_be(string value, int rule, string message) => Errors(
        Complete.Edit(VesselsFile, "crew: 3", "crew: {|#0:" + value + "|}"), Rule(rule, message));

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("2147483647")]
    public Task A_plain_whole_number_is_one(string value) => NoErrors(Complete.Edit(VesselsFile, "crew: 3", "crew: " + value));

    [Theory]
    [InlineData("2030-06-31", 43, "There is no day 2030-06-31: June 2030 has 30")]
    [InlineData("2030-02-29", 43, "There is no day 2030-02-29: February 2030 has 28")]
    [InlineData("2030-13-01", 43, "There is no month 2030-13: a year has 12")]
    [InlineData("0000-01-01", 43, "There is no year 0000: the calendar begins with 0001")]
    [InlineData("2030-06", 44, "'2030-06' of 'launched' is no date; expected a day, from 2030-06-01 to 2030-06-30")]
    [InlineData("2030-6-1", 44, "'2030-6-1' of 'launched' is no date; write 2030-06-01")]
    [InlineData("01.06.2030", 44, "'01.06.2030' of 'launched' is no date; write 2030-06-01")]
    [InlineData("13/06/2030", 44, "'13/06/2030' of 'launched' is no date; write 2030-06-13")]
    [InlineData("05/06/2030", 44, "'05/06/2030' of 'launched' is no date; write 2030-06-05 or 2030-05-06")]
    [InlineData("1 June 2030", 44, "'1 June 2030' of 'launched' is no date; write 2030-06-01")]
    [InlineData("2030-06-01T00:00:00Z", 44, "'2030-06-01T00:00:00Z' of 'launched' is no date; write 2030-06-01")]
    [InlineData("in June", 44, "'in June' of 'launched' is no date; expected a day, as in 2025-05-13")]
    public Task A_date_that_is_none_is_told_what_it_should_be(string value, int rule, string message) => Errors(
        Complete.Edit(VesselsFile, "launched: 2030-06-01", "launched: {|#0:" + value + "|}"), Rule(rule, message));

    [Theory]
    [InlineData("2028/2027", 45, "The period '2028/2027' of 'built' ends before it begins; is it 2027/2028?")]
    [InlineData("2028-05/2028-04-30", 45, "The period '2028-05/2028-04-30' of 'built' ends before it begins; is it 2028-04-30/2028-05?")]
    [InlineData("2028/2029-02-29", 43, "There is no day 2029-02-29: February 2029 has 28")]
    [InlineData("2028-25", 43, "There is no month 2028-25: a year has 12")]
    [InlineData("2028-2030", 46, "'2028-2030' of 'built' is no period; write 2028/2030")]
    [InlineData("2028 – 2030", 46, "'2028 – 2030' of 'built' is no period; write 2028/2030")]
    [InlineData("2028 to 2030", 46, "'2028 to 2030' of 'built' is no period; write 2028/2030")]
    [InlineData("1 June 2030", 46, "'1 June 2030' of 'built' is no period; write 2030-06-01")]
    [InlineData("\"[2028, 2029]\"", 46, "'[2028, 2029]' of 'built' is no period; write [2028,2029]")]
    [InlineData("../..", 46, "'../..' of 'built' is no period; expected one in EDTF, as in 2025, 2025-05-13, 2025/2027, 2025/.. or [2027,2028]")]
    public Task A_period_that_is_none_is_told_what_it_should_be(string value, int rule, string message) => Errors(
        Complete.Edit(VesselsFile, "built: 2028/..", "built: {|#0:" + value + "|}"), Rule(rule, message));

    [Theory]
    [InlineData("yes", "write true")]
    [InlineData("Off", "write false")]
    [InlineData("TRUE", "write true")]
    [InlineData("1", "expected true or false")]
    public Task A_boolean_is_true_or_false(string value, string advice) => Errors(
        Complete.Edit(PlanFile, "weight: Firm, isShared: true", "weight: Firm, isShared: {|#0:" + value + "|}"),
        Rule(42, $"'{value}' of 'isShared' is no boolean; {advice}"));

    [Theory]
    [InlineData("9999")]
    [InlineData("9999-12")]
    [InlineData("0001/9999-12-31")]
    public Task The_last_year_of_the_calendar_is_a_period(string period) => NoErrors(Complete.Edit(VesselsFile, "2028/..", $"\"{period}\""));

    [Theory]
    [InlineData("sha256:01", "it has 2")]
    [InlineData("sha1:0000000000000000000000000000000000000000000000000000000000000005", "it does not begin with 'sha256:'")]
    [InlineData("sha256:A000000000000000000000000000000000000000000000000000000000000000", "it is in upper case")]
    [InlineData("sha256:000000000000000000000000000000000000000000000000000000000000000g", "'g' is no hexadecimal digit")]
    [InlineData("sha256:00000000000000000000000000000000000000000000000000000000000000005", "it has 65")]
    public Task A_fingerprint_is_a_hash_in_lower_case(string fingerprint, string problem) => Errors(
        Complete.Edit(DeclarationFile, "sha256:0000000000000000000000000000000000000000000000000000000000000005", "{|#0:" + fingerprint + "|}"),
        Rule(17, $"'{fingerprint}' is no fingerprint; expected 'sha256:' and 64 hexadecimal digits in lower case, but {problem}"));

    [Fact]
    public Task A_note_below_an_instrument_has_a_fingerprint_too() => Errors(
        Complete.Edit(CatalogueFile, "sha256:00000000000000000000000000000000000000000000000000000000000000f1", "{|#0:none|}"),
        Rule(17, "'none' is no fingerprint; expected 'sha256:' and 64 hexadecimal digits in lower case, but it does not begin with 'sha256:'"));

    /// <summary>Where the model requires neither. What is there and wrong is reported as that, and is not missing besides.</summary>
    [Theory]
    [InlineData("words: 12", "CELAC0077 'fingerprint' is missing")]
    [InlineData("fingerprint: sha256:" + Zeros, "CELAC0077 'words' is missing")]
    [InlineData("words: 12, fingerprint: ", "CELAC0077 'fingerprint' is missing")]
    [InlineData("words: twelve, fingerprint: sha256:" + Zeros, "CELAC0009 'twelve' is no value of 'words'")]
    [InlineData("words: 12, fingerprint: [none]", "CELAC0008 'fingerprint' must be a text")]
    [InlineData("words: 12, fingerprint: sha256:" + Zeros, null)]
    public void A_fingerprint_and_the_number_of_words_go_together(string fields, string? problem)
    {
        var treaty = TideTreaty.Text.Replace("restatement: The tides are watched.", "restatement: The tides are watched., " + fields, StringComparison.Ordinal);

        var found = GeneratorRun.Of(Empty.With(TideTreaty.File, treaty)).Diagnostics.Where(d => d.Id != "CELAC0021").Select(d => $"{d.Id} {d.GetMessage(null)}").ToList();

        Assert.Equal(problem is null ? 0 : 1, found.Count);
        Assert.All(found, error => Assert.Equal(problem!.Split(' ')[0], error.Split(' ')[0]));
        Assert.All(found, error => Assert.Contains(problem!.Split(' ', 2)[1], error));
    }

    [Fact]
    public Task The_documentation_of_a_declaration_is_a_text_like_any_other() => Errors(
        Complete.Edit(ModelFile, "doc: It may be done.", "doc: {|#0:\"It may\\rbe done.\"|}"),
        Rule(18, "The text of 'doc' holds the invisible character U+000D; remove it"));

    [Fact]
    public Task A_message_is_one_line_of_bounded_length() => Errors(
        Complete.Edit(VesselsFile, "length: 7\n", "length: {|#0:\"" + new string('7', 5000) + "\\n\"|}\n"),
        Rule(9, $"'{new string('7', 1000)}…' is no value of 'length'; expected a number without separators, with a point for decimals"));
}
