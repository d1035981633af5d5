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
    public Task Two_entries_cannot_have_names_that_differ_in_case_only() => Errors(
        Complete.Edit(LockFile, "Marsh: 2", "Marsh: 2, DELTA: 3").Append(PartiesFile, "  - {name: {|#0:DELTA|}, title: Another}\n"),
        Rule(60, "'DELTA' cannot be the name of a member of 'Party': a name that differs in case only is in use there"));

    [Fact]
    public Task Two_terms_cannot_differ_in_case_only() => Errors(
        Complete.Edit(LockFile, "Soft: 1", "Soft: 1, SOFT: 3").Edit(ModelFile, "{name: Soft, doc: It may be done.}", "{name: Soft, doc: It may be done.}\n      - {name: {|#0:SOFT|}, doc: It may.}"),
        Rule(60, "'SOFT' cannot be the name of a member of 'Weight': a name that differs in case only is in use there"));

    [Fact]
    public Task Two_clauses_beside_each_other_cannot_have_names_that_differ_in_case_only() => Errors(
        Complete.Edit(DeclarationFile, "name: Outlook", "name: {|#0:GREETING|}"),
        Rule(60, "'GREETING' cannot be the name of a member of 'HarbourDeclaration': a name that differs in case only is in use there"));

    [Fact]
    public Task Two_instruments_cannot_have_the_same_prefix() => Errors(
        Complete.Append(CatalogueFile, InstrumentAtTheEnd("{|#0:HD|}", "Another")),
        Rule(55, "The prefix 'HD' is already that of the instrument at catalogue.yaml(23,13)"));

    [Fact]
    public Task Two_clauses_beside_each_other_cannot_have_the_same_name() => Errors(
        Complete.Edit(DeclarationFile, "name: Outlook", "name: {|#0:Greeting|}"),
        Rule(11, "The name 'Greeting' is already taken in HarbourDeclaration by 'declaration.yaml(4,11)'"));

    [Fact]
    public Task Two_instruments_cannot_have_the_same_name() => Errors(
        Complete.Append(CatalogueFile, InstrumentAtTheEnd("HX", "{|#0:HarbourPlan|}")),
        Rule(11, "The name 'HarbourPlan' is already taken in the catalogue by 'catalogue.yaml(7,11)'"));

    [Theory]
    [InlineData(12, "2nd", NoIdentifier)]
    [InlineData(12, "Set-out", NoIdentifier)]
    [InlineData(57, "event", "it is a keyword of C#; another case will do, as in 'Event'")]
    [InlineData(59, "Channel", "it is the name of what holds it")]
    [InlineData(58, "Clauses", "that name is in use there")]
    [InlineData(58, "ToString", "that name is in use there")]
    public Task The_name_of_a_clause_must_be_usable_in_code(int rule, string name, string problem) => Errors(
        Complete.Edit(PlanFile, "name: Buoys", "name: {|#0:" + name + "|}"),
        Rule(rule, $"'{name}' cannot be the name of a member of 'Channel': {problem}"));

    [Theory]
    [InlineData(58, "Title", "that name is in use there")]
    [InlineData(58, "Id", "that name is in use there")]
    [InlineData(58, "Row", "that name is in use there")]
    [InlineData(58, "Rows", "that name is in use there")]
    [InlineData(59, "Party", "it is the name of what holds it")]
    public Task The_name_of_an_entry_must_be_none_of_its_members(int rule, string name, string problem) => Errors(
        Complete.Edit(LockFile, "Marsh: 2", $"Marsh: 2, {name}: 3").Append(PartiesFile, "  - {name: {|#0:" + name + "|}, title: Third}\n"),
        Rule(rule, $"'{name}' cannot be the name of a member of 'Party': {problem}"));

    [Theory]
    [InlineData(58, "Vessel", "that name is in use there")]
    [InlineData(60, "vessels", "a name that differs in case only is in use there")]
    [InlineData(58, "Clause", "that name is in use there")]
    [InlineData(60, "HARBOURPLAN", "a name that differs in case only is in use there")]
    public Task The_name_of_an_instrument_must_be_that_of_no_other_type(int rule, string name, string problem) => Errors(
        Complete.Append(CatalogueFile, InstrumentAtTheEnd("HX", "{|#0:" + name + "|}")),
        Rule(rule, $"'{name}' cannot be the name of a member of 'the catalogue': {problem}"));

    [Fact]
    public Task The_prefix_of_an_instrument_is_made_of_letters_and_digits() => Errors(
        Complete.Append(CatalogueFile, InstrumentAtTheEnd("{|#0:H_P|}", "Another")),
        Rule(61, "'H_P' cannot be the prefix of ids: it is not made of the letters A to Z and digits, beginning with a letter"));

    [Fact]
    public Task The_namespace_must_be_usable_in_code() => Errors(
        Complete.Edit(CatalogueFile, "namespace: HarbourAccord", "namespace: {|#0:Harbour.Accord-2|}"),
        Rule(12, $"'Accord-2' cannot be the name of a namespace: {NoIdentifier}"));

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
        Rule(50, "'firm' is no term of Weight; nearest: Firm, Soft"));

    [Fact]
    public Task A_level_that_the_instrument_does_not_have_is_unknown() => Errors(
        Complete.Edit(PlanFile, "level: section\n        title: Lamps", "level: {|#0:chapter|}\n        title: Lamps"),
        Rule(51, "The instrument has no level 'chapter'; nearest: item, article, section"));

    [Fact]
    public Task An_annex_belongs_to_an_instrument_of_the_catalogue() => Errors(
        Complete.Append(CatalogueFile, "    annexTo: {|#0:HA|}\n"),
        Rule(13, "There is no instrument 'HA'; nearest: HD, HP"));

    [Fact]
    public Task A_type_that_is_not_declared_is_unknown() => Errors(
        Complete.Edit(ModelFile, "length, type: decimal", "length, type: decimal, doc: Its length in metres.}\n      - {name: beam, type: {|#0:\"numbers?\"|}"),
        Rule(52, "There is no type 'numbers'; nearest: integer, Vessel, boolean"));

    [Theory]
    [InlineData("HP-1.1.3")]
    [InlineData("HP-1.1.1")]
    [InlineData("HP-2.1.2")]
    [InlineData("HP-9.9.9")]
    public Task An_id_follows_from_its_place(string id) => Errors(
        Complete.Edit(PlanFile, "id: HP-1.1.2", "id: {|#0:" + id + "|}"),
        Rule(14, $"The id '{id}' does not fit its place: expected 'HP-1.1.2'"));

    [Theory]
    [InlineData("HP-1.1.02")]
    [InlineData("HP-1.1.b")]
    [InlineData("HP-1.1.2.")]
    [InlineData("HP-1.2")]
    [InlineData("hp-1.1.2")]
    [InlineData("HP 1.1.2")]
    [InlineData("Buoys!")]
    public Task An_id_has_the_form_that_its_levels_say(string id) => Errors(
        Complete.Edit(PlanFile, "id: HP-1.1.2", "id: {|#0:" + id + "|}"),
        Rule(62, $"'{id}' is no id of the level item of HarbourPlan, which has the form 'HP-1.1.{{arabic}}'; expected 'HP-1.1.2'"));

    [Fact]
    public Task The_id_of_a_division_that_does_not_fit_costs_nothing_inside_it() => Errors(
        Complete.Edit(PlanFile, "id: HP-1.1\n", "id: {|#0:HP-1.7|}\n"),
        Rule(14, "The id 'HP-1.7' does not fit its place: expected 'HP-1.1'"));

    [Fact]
    public Task What_follows_a_gap_is_in_order() => Errors(
        Empty.With("treaty.yaml", Support.TideTreaty.Text
            .Replace("{id: TT-2.1, name", "{id: {|#0:TT-2.2|}, name", StringComparison.Ordinal)
            .Replace("id: TT-2.1a", "id: TT-2.2a", StringComparison.Ordinal)
            .Replace("id: TT-2.2\n", "id: TT-2.3\n", StringComparison.Ordinal)
            .Replace("TT-2.2.", "TT-2.3.", StringComparison.Ordinal)),
        Rule(14, "The id 'TT-2.2' does not fit its place: expected 'TT-2.1'"));

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
