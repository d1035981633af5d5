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
        Complete.With("more.yaml", "parties:\n  - name: {|#0:Delta|}\n\ttitle: Delta\n"),
        Rule(1, "The file is not valid YAML: While scanning a plain scalar, found a tab character that violate indentation"));

    [Fact]
    public Task What_the_parser_itself_stumbles_over_is_not_valid() => Errors(
        Complete.With("more.yml", "parties:\n  {|#0:|}- [Delta, Marsh\nvessels: []\n"),
        Rule(1, "The file is not valid YAML: it cannot be read from here on"));

    [Fact]
    public Task An_alias_is_not_allowed() => Errors(
        Complete.Edit(PartiesFile, "Delta Town", "{|#0:*town|}"),
        Rule(2, "Data files are plain YAML: an alias is not allowed here"));

    [Fact]
    public Task An_anchor_is_not_allowed() => Errors(
        Complete.Edit(PartiesFile, "Delta Town", "{|#0:&town Delta Town|}"),
        Rule(2, "Data files are plain YAML: an anchor is not allowed here"));

    [Fact]
    public Task A_tag_is_not_allowed() => Errors(
        Complete.Edit(VesselsFile, "crew: 3", "crew: {|#0:!!int 3|}"),
        Rule(2, "Data files are plain YAML: a tag is not allowed here"));

    [Fact]
    public Task A_second_document_is_not_allowed() => Errors(
        Complete.Append(PartiesFile, "{|#0:---|}\nparties: []\n"),
        Rule(2, "Data files are plain YAML: a second document is not allowed here"));

    [Fact]
    public Task Nesting_has_an_end() => Errors(
        Complete.With("more.yaml", "parties: " + new string('[', 64) + "{|#0:|}[" + new string(']', 65)),
        Rule(2, "Data files are plain YAML: nesting deeper than 64 levels is not allowed here"));

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
