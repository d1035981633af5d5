using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>CELAC0012, CELAC0019 and CELAC0067 to CELAC0076: declarations from which no code could be made.</summary>
public sealed class ModelErrorTests
{
    private const string NoIdentifier = "it is no identifier (letters, digits and _, not beginning with a digit)";

    /// <summary>A record without an id, to which a test gives what is wrong.</summary>
    private const string Cargo = "  - name: Cargo\n    doc: What a vessel carries.\n    fields:\n      - {name: act, type: text, doc: A text.}\n";

    [Theory]
    [InlineData(12, "name: Harbour-master", "'Harbour-master' cannot be the name of an enum: " + NoIdentifier)]
    [InlineData(57, "name: class", "'class' cannot be the name of an enum: it is a keyword of C#; another case will do, as in 'Class'")]
    public Task The_name_of_a_type_must_be_usable_in_code(int rule, string name, string message) => Errors(
        Complete.Edit(ModelFile, "enums:\n", "enums:\n  - {name: {|#0:" + name[6..] + "|}, doc: A list., members: []}\n"),
        Rule(rule, message));

    [Theory]
    [InlineData("Promise")]
    [InlineData("PARTY")]
    [InlineData("Vessels")]
    [InlineData("PartyId")]
    [InlineData("Clause")]
    [InlineData("ClauseId")]
    [InlineData("CatalogText")]
    [InlineData("ClauseSlots")]
    public Task Two_types_cannot_have_the_same_name(string name) => Errors(
        Complete.Append(ModelFile, "").Edit(ModelFile, "extensions:", "  - {name: {|#0:" + name + "|}, doc: A record., fields: []}\n\nextensions:"),
        Rule(67, $"'{name}' cannot be the name of a record: another type has it, or one that differs in case only"));

    [Fact]
    public Task Of_a_file_whose_first_line_is_at_another_place_each_section_is_named_once() => Errors(
        Complete.Edit(ModelFile, "model:\n\nenums:", "{|#0:enums|}:").Edit(ModelFile, "\nrecords:\n", "\n{|#1:model|}:\nrecords:\n"),
        RuleAt(0, 4, "The file begins with the key 'enums', which no kind of data file has; expected one of catalogue, instrument, lock, model, parties, vessels"),
        RuleAt(1, 5, "'model' is no key of the file; expected one of enums, records, extensions"));

    [Fact]
    public Task The_name_of_a_code_must_be_usable_in_code() => Errors(
        Complete.Edit(ModelFile, "{name: Soft, doc: It may be done.}", "{name: Soft, doc: It may be done.}\n      - {name: {|#0:50 %|}, doc: Half.}"),
        Rule(12, $"'50 %' cannot be the name of a member of an enum: {NoIdentifier}"));

    [Fact]
    public Task The_name_of_a_field_must_begin_with_a_letter() => Errors(
        AddField("{name: {|#0:_row|}, type: \"text?\", doc: A field.}"),
        Rule(12, "'_row' cannot be the name of a field: it does not begin with a letter"));

    [Fact]
    public Task A_list_cannot_have_a_code_twice() => Errors(
        Complete.Edit(ModelFile, "{name: Soft, doc: It may be done.}", "{name: Soft, doc: It may be done.}\n      - {name: {|#0:Firm|}, doc: Again.}"),
        Rule(68, "'Weight' has the member 'Firm' twice"));

    [Fact]
    public Task A_record_cannot_have_a_field_twice() => Errors(
        AddField("{name: {|#0:act|}, type: \"text?\", doc: Again.}"),
        Rule(69, "'Cargo' cannot have the field 'act': it has a member 'Act' already"));

    [Theory]
    [InlineData("row", "Row")]
    [InlineData("count", "Count")]
    [InlineData("cargo", "Cargo")]
    [InlineData("equals", "Equals")]
    [InlineData("rows", "Rows")]
    [InlineData("keepText", "KeepText")]
    [InlineData("recordFormats", "RecordFormats")]
    [InlineData("formattableString", "FormattableString")]
    [InlineData("longColumn", "LongColumn")]
    [InlineData("uInt16Column", "UInt16Column")]
    [InlineData("textChunk", "TextChunk")]
    [InlineData("cargoTable", "CargoTable")]
    public Task A_field_cannot_have_the_name_of_another_member(string key, string member) => Errors(
        AddField("{name: {|#0:" + key + "|}, type: \"text?\", doc: A field.}"),
        Rule(69, $"'Cargo' cannot have the field '{key}': it has a member '{member}' already"));

    [Theory]
    [InlineData("id", "Id")]
    [InlineData("idValue", "IdValue")]
    [InlineData("rowOfId", "RowOfId")]
    [InlineData("name", "Name")]
    public Task A_field_of_a_record_with_an_id_cannot_have_the_name_of_what_comes_with_it(string key, string member) => Errors(
        Complete.Edit(ModelFile, "      - {name: length", "      - {name: {|#0:" + key + "|}, type: \"text?\", doc: A field.}\n      - {name: length"),
        Rule(69, $"'Vessel' cannot have the field '{key}': it has a member '{member}' already"));

    [Theory]
    [InlineData("id", "Id")]
    [InlineData("ordinal", "Ordinal")]
    [InlineData("clause", "Clause")]
    [InlineData("inClause", "InClause")]
    public Task A_field_of_a_part_cannot_have_the_name_of_what_comes_with_its_owner(string key, string member) => Errors(
        Complete.Edit(ModelFile, "      - {name: act", "      - {name: {|#0:" + key + "|}, type: \"text?\", doc: A field.}\n      - {name: act"),
        Rule(69, $"'Promise' cannot have the field '{key}': it has a member '{member}' already"));

    [Theory]
    [InlineData("title", "Title")]
    [InlineData("citation", "Citation")]
    [InlineData("contents", "Contents")]
    [InlineData("beside", "Beside")]
    [InlineData("clauseSlots", "ClauseSlots")]
    public Task A_field_of_the_clause_cannot_have_the_name_of_one_that_every_clause_has(string key, string member) => Errors(
        Complete.Append(ModelFile, "      - {name: {|#0:" + key + "|}, type: \"text?\", doc: A field.}\n"),
        Rule(69, $"'Clause' cannot have the field '{key}': it has a member '{member}' already"));

    [Fact]
    public Task The_columns_of_two_fields_cannot_have_the_same_name() => Errors(
        Complete.Edit(ModelFile, "      - {name: crew", "      - {name: {|#0:lengthScale|}, type: \"text?\", doc: A field.}\n      - {name: crew"),
        Rule(69, "'Vessel' cannot have the field 'lengthScale': it has a member 'LengthScale' already"));

    [Theory]
    [InlineData(19, "boolean?", "A boolean is always given; declare an enum where there is a third answer")]
    [InlineData(76, "ref text", "'ref' stands before the name of a record; 'text' is none")]
    [InlineData(76, "ref Weight?", "'ref' stands before the name of a record; 'Weight' is none")]
    [InlineData(76, "ref Cargo", "Nothing can point to 'Cargo', which has neither an id nor a mark")]
    [InlineData(19, "Party", "The entries of 'Party' stand by themselves; point to them with 'ref Party'")]
    [InlineData(19, "Promise?", "The entries of 'Promise' are numbered; list them with 'Promise[]'")]
    [InlineData(19, "Promise[]", "The entries of 'Promise' are numbered below what holds them, but 'Cargo' has no id")]
    [InlineData(70, "Cargo[]", "'Cargo' would be a part of itself")]
    public Task A_type_must_be_one_that_can_be_stored(int rule, string type, string message) => Errors(
        AddField("{name: more, type: {|#0:\"" + type + "\"|}, doc: A field.}"),
        Rule(rule, message));

    [Fact]
    public Task Records_cannot_hold_each_other() => Errors(
        AddField("{name: boxes, type: \"Box[]\", doc: A part.}\n"
            + "  - name: Box\n    doc: A box.\n    fields:\n      - {name: cargo, type: {|#0:Cargo|}, doc: A part.}"),
        Rule(70, "'Cargo' would be a part of itself"));

    [Theory]
    [InlineData("\"Vessel[]\"", "clausess", "'Vessel' has no field 'clausess' that this could be the inverse of")]
    [InlineData("\"Vessel[]\"", "title", "The field 'title' of 'Vessel' does not point to 'Clause', so nothing is the inverse of it here")]
    [InlineData("\"Promise[]\"", "bearers", "The field 'bearers' of 'Promise' does not point to 'Clause', so nothing is the inverse of it here")]
    public Task An_inverse_needs_a_field_that_points_back(string type, string key, string message) => Errors(
        Complete.Append(ModelFile, "      - {name: more, type: " + type + ", inverse: {|#0:" + key + "|}, doc: An inverse.}\n"),
        Rule(71, message));

    [Theory]
    [InlineData("text[]", "An inverse is a list of records; 'text[]' is none")]
    [InlineData("Weight[]", "An inverse is a list of records; 'Weight[]' is none")]
    [InlineData("Vessel", "An inverse is a list of records; 'Vessel' is none")]
    public Task An_inverse_is_a_list_of_records(string type, string message) => Errors(
        Complete.Append(ModelFile, "      - {name: more, type: {|#0:\"" + type + "\"|}, inverse: clauses, doc: An inverse.}\n"),
        Rule(71, message));

    [Theory]
    [InlineData("Claus")]
    [InlineData("Edition")]
    [InlineData("Vessel")]
    public Task Only_clauses_divisions_and_instruments_can_be_extended(string record) => Errors(
        Complete.Append(ModelFile, "  - record: {|#0:" + record + "|}\n    fields: []\n"),
        Rule(75, $"'{record}' cannot be extended; only 'Clause', 'Division', 'Instrument' can"));

    [Fact]
    public Task Only_an_optional_key_can_be_required() => Errors(
        Complete.Edit(ModelFile, "require: [shortTitle, citation]", "require: [shortTitle, {|#0:citatoin|}]"),
        Rule(54, "'citatoin' is no optional key of 'Instrument'; nearest: citation, chapeau, annexTo"));

    [Theory]
    [InlineData("title", "Title")]
    [InlineData("clauses", "Clauses")]
    public Task A_field_of_an_instrument_cannot_have_the_name_of_one_that_every_instrument_has(string key, string member) => Errors(
        Complete.Edit(ModelFile, "{name: forum,", "{name: {|#0:" + key + "|}, type: \"text?\", doc: A field.}\n      - {name: forum,"),
        Rule(69, $"'Instrument' cannot have the field '{key}': it has a member '{member}' already"));

    [Theory]
    [InlineData(72, "mark: {|#0:P1|}", "The mark 'P1' is not one letter from a to z")]
    [InlineData(73, "id: CargoId\n    mark: {|#0:g|}", "A record has an id or a mark, not both")]
    [InlineData(74, "id: CargoId\n    plural: {|#0:Lock|}", "The entries of 'Cargo' cannot stand in files that begin with 'lock', which are of another kind")]
    [InlineData(67, "plural: {|#0:Parties|}", "'Parties' cannot be the name of a list of records: another type has it, or one that differs in case only")]
    public Task The_head_of_a_record_must_make_sense(int rule, string head, string message) => Errors(
        Complete.Edit(ModelFile, "extensions:", Cargo.Replace("    doc:", "    " + head + "\n    doc:", StringComparison.Ordinal) + "\nextensions:"),
        Rule(rule, message));

    private static Support.HarbourAccord AddField(string field) =>
        Complete.Edit(ModelFile, "extensions:", Cargo + "      - " + field + "\n\nextensions:");
}
