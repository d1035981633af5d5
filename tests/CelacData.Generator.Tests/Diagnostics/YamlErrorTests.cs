using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>CELAC0001 to CELAC0003: the file as YAML.</summary>
public sealed class YamlErrorTests
{
    [Fact]
    public Task The_complete_catalogue_has_no_errors() => NoErrors(Complete);

    [Fact]
    public Task Other_files_than_yaml_are_left_alone() => NoErrors(Complete.With("notes.md", "not: [yaml").With("schema.json", "{"));

    [Fact]
    public Task A_list_that_does_not_end_is_not_valid() => Errors(
        Complete.With("more.yml", "parties:\n  - [Delta, Marsh\n{|#0:|}"),
        Rule(1, "The file is not valid YAML: While parsing a flow sequence, did not find expected ',' or ']'"));

    [Fact]
    public Task A_tab_for_indentation_is_not_valid() => Errors(
        Complete.Edit(VesselsFile, "    title: The \"Tern\"", "{|#0:|}\ttitle: The \"Tern\""),
        Rule(27, "A tab stands in the indentation of this line; YAML is indented with spaces"));

    [Fact]
    public Task What_the_parser_itself_stumbles_over_is_not_valid() => Errors(
        Complete.With("more.yml", "parties:\n  {|#0:|}- [Delta, Marsh\n{|#1:vessels|}: []\n"),
        Rule(1, "The file is not valid YAML: it cannot be read from here on"),
        RuleAt(1, 5, "'vessels' is no key of the file; expected one of parties"));

    [Fact]
    public Task An_alias_is_not_allowed() => Errors(
        Complete.Edit(PartiesFile, "Delta Town", "{|#0:*town|}"),
        Rule(2, "Data files are plain YAML: the alias '*town' is not allowed here; write each value where it is used"));

    [Fact]
    public Task An_anchor_is_not_allowed() => Errors(
        Complete.Edit(PartiesFile, "Delta Town", "{|#0:&town Delta Town|}"),
        Rule(2, "Data files are plain YAML: the anchor '&town' is not allowed here; write each value where it is used"));

    [Fact]
    public Task A_tag_is_not_allowed() => Errors(
        Complete.Edit(VesselsFile, "crew: 3", "crew: {|#0:!!int 3|}"),
        Rule(23, "Data files are plain YAML: the tag 'tag:yaml.org,2002:int' is not allowed here; the key decides about the type, so write the value alone"));

    [Fact]
    public Task A_second_document_is_not_allowed() => Errors(
        Complete.Append(PartiesFile, "{|#0:---|}\nparties: []\n"),
        Rule(24, "A data file is one document, and another begins here; put it into a file of its own"));

    [Fact]
    public Task Nesting_has_an_end() => Errors(
        Complete.With("more.yaml", "parties: " + new string('[', 64) + "{|#0:|}[" + new string(']', 65)),
        Rule(26, "The nesting is deeper than 64 levels here, which no catalogue needs; the rest of the file is not read"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing yet\n")]
    public Task An_empty_file_is_an_error(string text) => Errors(
        Complete.With("more.yaml", "{|#0:|}" + text),
        Rule(3, "The data file is empty; remove it or give it content"));

    [Fact]
    public Task A_mapping_without_keys_is_an_empty_file() => Errors(
        Complete.With("more.yaml", "{|#0:|}{}"),
        Rule(3, "The data file is empty; remove it or give it content"));
}
