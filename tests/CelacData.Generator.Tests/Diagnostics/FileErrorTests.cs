using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>CELAC0004 and CELAC0020: which files there are, and of what kind.</summary>
public sealed class FileErrorTests
{
    [Fact]
    public Task The_first_key_tells_the_kind_of_a_file() => Errors(
        Complete.With("more.yaml", "{|#0:boats|}: []\n"),
        Rule(4, "The file begins with the key 'boats', which no kind of data file has; expected one of catalogue, instrument, lock, model, parties, vessels"));

    [Fact]
    public Task A_file_of_a_part_is_of_no_kind() => Errors(
        Complete.With("more.yaml", "{|#0:promises|}: []\n"),
        Rule(4, "The file begins with the key 'promises', which no kind of data file has; expected one of catalogue, instrument, lock, model, parties, vessels"));

    [Fact]
    public Task A_list_is_no_data_file() => Errors(
        Complete.With("more.yaml", "{|#0:|}- Delta\n"),
        Rule(8, "The file must be a mapping, but is a list"));

    [Fact]
    public Task Without_a_catalogue_file_there_is_no_catalogue() => Errors(
        Empty.With(DeclarationFile, "{|#0:|}" + Complete[DeclarationFile]),
        Rule(20, "The catalogue has no file that begins with 'catalogue'"));

    [Fact]
    public Task Without_any_file_there_is_nothing_to_report() => NoErrors(Empty);

    [Fact]
    public Task A_second_catalogue_file_is_one_too_many() => Errors(
        Complete.With("second.yaml", "catalogue:\n  {|#0:|}key: other\n  namespace: Other\ninstruments: []\n"),
        Rule(56, "There is a catalogue already at catalogue.yaml(2,3); a project has one"));

    [Fact]
    public Task An_instrument_that_the_catalogue_does_not_have_is_unknown() => Errors(
        Complete.With("more.yaml", "instrument: {|#0:HDD|}\ncontents: []\n"),
        Rule(13, "There is no instrument 'HDD'; nearest: HD, HP"));
}
