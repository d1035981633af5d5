using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>CELAC0010 to CELAC0014: ids, names, and references to them.</summary>
public sealed class IdErrorTests
{
    private const string NoIdentifier = "it is no identifier (letters, digits and _, not beginning with a digit)";

    [Fact]
    public Task Two_entries_cannot_have_the_same_name() => Errors(
        Complete.Append(PartiesFile, "  - {name: {|#0:Delta|}, title: Another}\n"),
        Rule(10, "The id 'Delta' is already taken at parties.yaml(2,12)"));

    [Fact]
    public Task Two_instruments_cannot_have_the_same_prefix() => Errors(
        Complete.Append(CatalogueFile, InstrumentAtTheEnd("{|#0:HD|}", "Another")),
        Rule(10, "The id 'HD' is already taken at catalogue.yaml(23,13)"));

    [Fact]
    public Task Two_clauses_beside_each_other_cannot_have_the_same_name() => Errors(
        Complete.Edit(DeclarationFile, "name: Outlook", "name: {|#0:Greeting|}"),
        Rule(11, "The name 'Greeting' is already taken in HarbourDeclaration by 'declaration.yaml(4,11)'"));

    [Fact]
    public Task Two_instruments_cannot_have_the_same_name() => Errors(
        Complete.Append(CatalogueFile, InstrumentAtTheEnd("HX", "{|#0:HarbourPlan|}")),
        Rule(11, "The name 'HarbourPlan' is already taken in the catalogue by 'catalogue.yaml(7,11)'"));

    [Theory]
    [InlineData("2nd", NoIdentifier)]
    [InlineData("Set-out", NoIdentifier)]
    [InlineData("event", "it is a keyword")]
    [InlineData("Channel", "it is the name of what holds it")]
    [InlineData("Clauses", "that name is in use there")]
    [InlineData("ToString", "that name is in use there")]
    public Task The_name_of_a_clause_must_be_usable_in_code(string name, string problem) => Errors(
        Complete.Edit(PlanFile, "name: Buoys", "name: {|#0:" + name + "|}"),
        Rule(12, $"'{name}' cannot be the name of a member of 'Channel': {problem}"));

    [Theory]
    [InlineData("Title", "that name is in use there")]
    [InlineData("Id", "that name is in use there")]
    [InlineData("Row", "that name is in use there")]
    [InlineData("Rows", "that name is in use there")]
    [InlineData("Party", "it is the name of what holds it")]
    public Task The_name_of_an_entry_must_be_none_of_its_members(string name, string problem) => Errors(
        Complete.Edit(LockFile, "Marsh: 2", $"Marsh: 2, {name}: 3").Append(PartiesFile, "  - {name: {|#0:" + name + "|}, title: Third}\n"),
        Rule(12, $"'{name}' cannot be the name of a member of 'Party': {problem}"));

    [Theory]
    [InlineData("Vessel", "that name is in use there")]
    [InlineData("vessels", "a name that differs in case only is in use there")]
    [InlineData("Clause", "that name is in use there")]
    [InlineData("HARBOURPLAN", "a name that differs in case only is in use there")]
    public Task The_name_of_an_instrument_must_be_that_of_no_other_type(string name, string problem) => Errors(
        Complete.Append(CatalogueFile, InstrumentAtTheEnd("HX", "{|#0:" + name + "|}")),
        Rule(12, $"'{name}' cannot be the name of a member of 'the catalogue': {problem}"));

    [Fact]
    public Task The_prefix_of_an_instrument_is_made_of_letters_and_digits() => Errors(
        Complete.Append(CatalogueFile, InstrumentAtTheEnd("{|#0:H_P|}", "Another")),
        Rule(12, "'H_P' cannot be the name of an instrument in ids: it is not made of the letters A to Z and digits, beginning with a letter"));

    [Fact]
    public Task The_namespace_must_be_usable_in_code() => Errors(
        Complete.Edit(CatalogueFile, "namespace: HarbourAccord", "namespace: {|#0:Harbour.Accord-2|}"),
        Rule(12, $"'Harbour.Accord-2' cannot be the name of a namespace: {NoIdentifier}"));

    [Fact]
    public Task The_name_of_a_level_must_be_usable_in_code() => Errors(
        Complete.Edit(CatalogueFile, "name: paragraph", "name: {|#0:sub-paragraph|}"),
        Rule(12, $"'sub-paragraph' cannot be the name of a level: {NoIdentifier}"));

    [Fact]
    public Task A_reference_to_an_entry_that_is_not_there_names_the_nearest() => Errors(
        Complete.Edit(PlanFile, "bearers: [Delta, Marsh]", "bearers: [Delta, {|#0:March|}]"),
        Rule(13, "There is no Party 'March'; nearest: Marsh, Delta"));

    [Fact]
    public Task A_reference_to_a_clause_that_is_not_there_names_the_nearest() => Errors(
        Complete.Edit(VesselsFile, "clauses: [HP-1.1.1, HD-1]", "clauses: [HP-1.1.1, {|#0:HD-3|}]"),
        Rule(13, "There is no clause 'HD-3'; nearest: HD-1, HD-2, HP-1.2"));

    [Fact]
    public Task A_code_that_the_list_does_not_have_is_unknown() => Errors(
        Complete.Edit(PlanFile, "weight: Firm", "weight: {|#0:firm|}"),
        Rule(13, "There is no Weight 'firm'; nearest: Firm, Soft"));

    [Fact]
    public Task A_level_that_the_instrument_does_not_have_is_unknown() => Errors(
        Complete.Edit(PlanFile, "level: section\n        title: Lamps", "level: {|#0:chapter|}\n        title: Lamps")
            .Edit(LockFile, "    HP-2.1: 4\n", ""),
        Rule(13, "There is no level 'chapter'; nearest: item, article, section"));

    [Fact]
    public Task An_annex_belongs_to_an_instrument_of_the_catalogue() => Errors(
        Complete.Append(CatalogueFile, "    annexTo: {|#0:HA|}\n"),
        Rule(13, "There is no instrument 'HA'; nearest: HD, HP"));

    [Fact]
    public Task A_type_that_is_not_declared_is_unknown() => Errors(
        Complete.Edit(ModelFile, "length, type: decimal", "length, type: decimal, doc: Its length in metres.}\n      - {name: beam, type: {|#0:\"numbers?\"|}"),
        Rule(13, "There is no type 'numbers'; nearest: integer, Vessel, boolean"));

    [Theory]
    [InlineData("HP-1.1.3")]
    [InlineData("HP-1.1.02")]
    [InlineData("Buoys!")]
    public Task An_id_follows_from_its_place(string id) => Errors(
        Complete.Edit(PlanFile, "id: HP-1.1.2", "id: {|#0:" + id + "|}").Edit(LockFile, "HP-1.1.2: 2", $"\"{id}\": 2"),
        Rule(14, $"The id '{id}' does not fit its place: expected 'HP-1.1.2'"));

    private static string InstrumentAtTheEnd(string prefix, string name) => $$"""

          - prefix: {{prefix}}
            name: {{name}}
            title: Another
            shortTitle: Another
            citation: Another
            forum: Council of the Bay
            forumEdition: 2
            place: Tidewater
            adopted: 2031-04-09
            levels: [{name: paragraph, locator: "para. {arabic}", eId: "para_{arabic}"}]

        """;
}
