using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>CELAC0005 to CELAC0007: the keys of a mapping.</summary>
public sealed class KeyErrorTests
{
    [Fact]
    public Task An_unknown_key_is_reported_with_the_key_that_was_meant() => Errors(
        Complete.Edit(PlanFile, "note: Printed", "{|#0:notes|}: Printed"),
        Rule(5, "'notes' is no key of an entry of the text; did you mean 'note'?"));

    [Fact]
    public Task An_unknown_key_that_is_near_to_none_is_reported_with_the_known_ones() => Errors(
        Complete.Edit(PartiesFile, "title: Marsh End", "title: Marsh End, {|#0:inhabitants|}: 12"),
        Rule(5, "'inhabitants' is no key of an entry of 'parties'; expected one of name, title"));

    [Fact]
    public Task The_key_of_an_inverse_is_unknown_because_the_generator_fills_it() => Errors(
        Complete.Edit(PlanFile, "note: Printed", "{|#0:vessels|}: [Heron]\n        note: Printed"),
        Rule(5, "'vessels' is no key of an entry of the text; expected one of id, name, level, title, enumerator, restatement, fingerprint, words, note, promises"));

    [Theory]
    [InlineData(CatalogueFile, "instruments:\n", "{|#0:edition|}: 2\ninstruments:\n", "the file", "; expected one of catalogue, instruments")]
    [InlineData(CatalogueFile, "  key: harbour2", "  {|#0:keys|}: 2\n  key: harbour2", "the catalogue", "; did you mean 'key'?")]
    [InlineData(LockFile, "Tern: 3}\n", "Tern: 3}\n{|#0:locks|}: 2\n", "the file", "; did you mean 'lock'?")]
    public Task Every_kind_of_file_knows_its_keys(string file, string old, string replacement, string what, string suggestion) => Errors(
        Complete.Edit(file, old, replacement),
        Rule(5, $"'{replacement.Split("{|#0:")[1].Split("|}")[0]}' is no key of {what}{suggestion}"));

    [Fact]
    public Task A_missing_key_is_reported_where_the_mapping_begins() => Errors(
        Complete.Edit(PartiesFile, "{name: Marsh, title: Marsh End}", "{|#0:|}{name: Marsh}"),
        Rule(6, "An entry of 'parties' lacks the key 'title'"));

    [Fact]
    public Task A_missing_key_of_a_block_is_reported_at_its_first_key() => Errors(
        Complete.Edit(DeclarationFile, "- id: HD-2\n    name: Outlook\n    title: Outlook\n", "- {|#0:|}id: HD-2\n    name: Outlook\n"),
        Rule(6, "An entry of the text lacks the key 'title'"));

    [Fact]
    public Task A_missing_key_of_a_part_names_the_part() => Errors(
        Complete.Edit(PlanFile, "{bearers: [Delta, Marsh], act: Dredge the channel,", "{|#0:|}{bearers: [Delta, Marsh],"),
        Rule(6, "An item of 'promises' lacks the key 'act'"));

    [Fact]
    public Task An_instrument_without_levels_could_have_no_clauses() => Errors(
        Complete.Edit(
            CatalogueFile,
            "  - prefix: HD\n",
            "  - {|#0:|}prefix: HX\n    name: Another\n    title: Another\n    shortTitle: Another\n    citation: Another\n    forum: Council of the Bay\n"
                + "    forumEdition: 2\n    place: Tidewater\n    adopted: 2031-04-09\n  - prefix: HD\n"),
        Rule(6, "An instrument lacks the key 'levels'"));

    [Fact]
    public Task A_key_that_stands_twice_is_reported_at_the_second() => Errors(
        Complete.Edit(PartiesFile, "title: Marsh End", "title: Marsh End, {|#0:title|}: Marshend"),
        Rule(7, "The key 'title' stands twice in the same mapping"));

    [Fact]
    public Task A_key_must_be_a_text() => Errors(
        Complete.Edit(PartiesFile, "title: Marsh End", "title: Marsh End, {|#0:|}[title]: Marshend"),
        Rule(34, "A key must be a text, but is a list"));
}
