using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>CELAC0008, CELAC0009, CELAC0017 and CELAC0018: the value of a key.</summary>
public sealed class ValueErrorTests
{
    private const string Integer = "a whole number without separators, at most 2147483647";
    private const string Decimal = "a number without separators, with a point for decimals and at most 18 digits";
    private const string Date = "a date that exists, as in 2025-05-13";
    private const string Period = "a period in EDTF that exists, as in 2025, 2025-05-13, 2025/2027, 2025/.. or [2027,2028]";

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

    [Fact]
    public Task A_key_without_a_value_is_reported_at_the_key() => Errors(
        Complete.Edit(PartiesFile, "title: Marsh End", "{|#0:title|}: "),
        Rule(8, "'title' must be given, but is empty"));

    [Fact]
    public Task An_optional_key_may_have_no_value() => NoErrors(Complete.Edit(VesselsFile, "crew: 3", "crew: ~"));

    [Theory]
    [InlineData("catalogue:\n  key: harbour2\n  namespace: HarbourAccord\n", "catalogue: {|#0:harbour2|}\n", "'catalogue' must be a mapping, but is the text 'harbour2'")]
    public Task The_head_of_the_catalogue_must_be_a_mapping(string old, string replacement, string message) =>
        Errors(Complete.Edit(CatalogueFile, old, replacement), Rule(8, message));

    [Theory]
    [InlineData("length: 7", "length: {|#0:7 m|}", "7 m", "length", Decimal)]
    [InlineData("length: 7", "length: {|#0:1,000|}", "1,000", "length", Decimal)]
    [InlineData("length: 7", "length: {|#0:1234567890123456789|}", "1234567890123456789", "length", Decimal)]
    [InlineData("crew: 3", "crew: {|#0:03|}", "03", "crew", Integer)]
    [InlineData("crew: 3", "crew: {|#0:3.0|}", "3.0", "crew", Integer)]
    [InlineData("crew: 3", "crew: {|#0:3000000000|}", "3000000000", "crew", Integer)]
    [InlineData("launched: 2030-06-01", "launched: {|#0:2030-06-31|}", "2030-06-31", "launched", Date)]
    [InlineData("launched: 2030-06-01", "launched: {|#0:2030-06|}", "2030-06", "launched", Date)]
    [InlineData("built: 2028/..", "built: {|#0:2028/2027|}", "2028/2027", "built", Period)]
    [InlineData("built: 2028/..", "built: {|#0:../..|}", "../..", "built", Period)]
    [InlineData("built: 2028/..", "built: {|#0:\"[2028, 2029]\"|}", "[2028, 2029]", "built", Period)]
    public Task A_value_must_be_of_the_type_of_its_field(string old, string replacement, string value, string key, string expected) => Errors(
        Complete.Edit(VesselsFile, old, replacement),
        Rule(9, $"'{value}' is no value of '{key}'; expected {expected}"));

    [Fact]
    public Task A_boolean_is_true_or_false() => Errors(
        Complete.Edit(PlanFile, "weight: Firm, isShared: true", "weight: Firm, isShared: {|#0:yes|}"),
        Rule(9, "'yes' is no value of 'isShared'; expected true or false"));

    [Theory]
    [InlineData("9999")]
    [InlineData("9999-12")]
    [InlineData("0001/9999-12-31")]
    public Task The_last_year_of_the_calendar_is_a_period(string period) => NoErrors(Complete.Edit(VesselsFile, "2028/..", $"\"{period}\""));

    [Theory]
    [InlineData("sha256:01")]
    [InlineData("sha1:0000000000000000000000000000000000000000000000000000000000000005")]
    [InlineData("sha256:A000000000000000000000000000000000000000000000000000000000000005")]
    public Task A_fingerprint_is_a_hash_in_lower_case(string fingerprint) => Errors(
        Complete.Edit(DeclarationFile, "sha256:0000000000000000000000000000000000000000000000000000000000000005", "{|#0:" + fingerprint + "|}"),
        Rule(17, $"'{fingerprint}' is no fingerprint; expected 'sha256:' and 64 hexadecimal digits in lower case"));

    [Fact]
    public Task A_note_below_an_instrument_has_a_fingerprint_too() => Errors(
        Complete.Edit(CatalogueFile, "sha256:00000000000000000000000000000000000000000000000000000000000000f1", "{|#0:none|}"),
        Rule(17, "'none' is no fingerprint; expected 'sha256:' and 64 hexadecimal digits in lower case"));

    [Theory]
    [InlineData("\" \"", "is empty")]
    [InlineData("\"Marsh End \"", "begins or ends with white space")]
    [InlineData("\"Marsh\\u200BEnd\"", "holds the invisible character U+200B")]
    [InlineData("\"Marsh\\tEnd\"", "holds the invisible character U+0009")]
    [InlineData("\"Marsh\\u2028End\"", "holds the invisible character U+2028")]
    public Task Nothing_invisible_hides_in_a_text(string text, string problem) => Errors(
        Complete.Edit(PartiesFile, "Marsh End", "{|#0:" + text + "|}"),
        Rule(18, $"The text of 'title' {problem}"));

    [Fact]
    public Task The_documentation_of_a_declaration_is_a_text_like_any_other() => Errors(
        Complete.Edit(ModelFile, "doc: It may be done.", "doc: {|#0:\"It may\\rbe done.\"|}"),
        Rule(18, "The text of 'doc' holds the invisible character U+000D"));

    [Fact]
    public Task A_message_is_one_line_of_bounded_length() => Errors(
        Complete.Edit(VesselsFile, "length: 7\n", "length: {|#0:\"" + new string('7', 5000) + "\\n\"|}\n"),
        Rule(9, $"'{new string('7', 1000)}…' is no value of 'length'; expected {Decimal}"));
}
