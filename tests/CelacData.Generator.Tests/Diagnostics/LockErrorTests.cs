using CelacData.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Diagnostics;

/// <summary>CELAC0015, CELAC0016, CELAC0021, CELAC0053 and CELAC0063 to CELAC0066: the data and the pinned values.</summary>
public sealed class LockErrorTests
{
    [Fact]
    public Task An_id_that_is_locked_cannot_vanish() => Errors(
        Complete.Edit(LockFile, "    HD-1: 5", "    {|#0:HX-1|}: 6\n    HD-1: 5"),
        Rule(15, "'HX-1' is locked to the value 6 of ClauseId, but the data have no such id; restore it, or withdraw it: 'HX-1: {value: 6, replacedBy: []}'"));

    [Fact]
    public Task A_code_that_is_locked_cannot_vanish() => Errors(
        Complete.Edit(LockFile, "Soft: 1}", "Soft: 1, {|#0:Vague|}: 3}"),
        Rule(15, "'Vague' is locked to the value 3 of Weight, but the data have no such id; restore it, or withdraw it: 'Vague: {value: 3, replacedBy: []}'"));

    [Fact]
    public Task Two_ids_cannot_have_the_same_value() => Errors(
        Complete.Edit(LockFile, "{Heron: 1, Tern: 3}", "{Heron: 3, {|#0:Tern|}: 3}"),
        Rule(63, "The lock file gives the value 3 to both 'Heron' and 'Tern'; restore what the last release had"));

    [Fact]
    public Task Two_lock_files_cannot_give_an_id_two_values() => Errors(
        Complete.With("more.lock.yaml", "lock:\n  VesselId: {{|#0:Tern|}: 2}\n"),
        Rule(64, "The lock file gives 'Tern' both the value 3 and 2; restore what the last release had"));

    [Fact]
    public Task An_enum_that_is_locked_cannot_vanish() => Errors(
        Complete.Append(LockFile, "  {|#0:Weights|}: {Firm: 2}\n"),
        Rule(53, "The lock file pins the enum 'Weights', which the data do not have; nearest: Weight, PartyId, VesselId"));

    [Fact]
    public Task A_new_id_takes_the_next_value() => Errors(
        Complete.Append(PartiesFile, "  - {name: {|#0:Cape|}, title: Cape}\n"),
        Rule(16, "'Cape' has no value in the lock file; add the line 'Cape: 3' under 'PartyId'"));

    [Fact]
    public Task A_new_code_is_reported_where_its_line_belongs() => Errors(
        Complete.Edit(ModelFile, "{name: Soft, doc: It may be done.}", "{name: Soft, doc: It may be done.}\n      - {name: Vague, doc: It depends.}")
            .Edit(LockFile, "  Weight:", "  {|#0:Weight|}:"),
        Rule(16, "'Vague' has no value in the lock file; add the line 'Vague: 3' under 'Weight'"));

    [Fact]
    public Task The_codes_of_a_new_enum_are_reported_at_the_lock_file() => Errors(
        Complete.Edit(ModelFile, "enums:\n", "enums:\n  - {name: Tide, doc: A tide., members: [{name: High, doc: High water.}]}\n")
            .Edit(LockFile, "lock:\n", "{|#0:|}lock:\n"),
        Rule(16, "'High' has no value in the lock file; add the line 'High: 1' under 'Tide'"));

    [Fact]
    public Task Without_a_lock_file_values_follow_the_order_and_a_message_says_so() => Errors(
        Complete.Without(LockFile).Edit(CatalogueFile, "  key: harbour2", "  {|#0:|}key: harbour2"),
        Rule(21, "The catalogue has no lock file: the values of its ids follow their order, and change when one is inserted; "
            + "before others use it, add a file that begins with 'lock'").WithSeverity(DiagnosticSeverity.Info));

    [Fact]
    public void A_list_that_the_lock_file_lacks_is_reported_where_it_should_stand()
    {
        var run = GeneratorRun.Of(Complete.Edit(LockFile, "  Weight: {Firm: 2, Soft: 1}\n", ""));

        Assert.All(run.Diagnostics, d => Assert.Equal("CELAC0016", d.Id));
        Assert.Contains(run.Diagnostics, d => d.Location.GetLineSpan().Path == LockFile && d.GetMessage().Contains("'Firm: 1'"));
        Assert.Equal(2, run.Diagnostics.Count);
    }

    [Fact]
    public Task New_ids_take_one_value_each() => Errors(
        Complete.Append(PartiesFile, "  - {name: {|#0:Cape|}, title: Cape}\n  - {name: {|#1:Isle|}, title: Isle}\n"),
        Rule(16, "'Cape' has no value in the lock file; add the line 'Cape: 3' under 'PartyId'"),
        RuleAt(1, 16, "'Isle' has no value in the lock file; add the line 'Isle: 4' under 'PartyId'"));

    /// <summary>Where the greatest value is taken that there can be, new ids are offered the nearest ones below that are free.</summary>
    [Fact]
    public Task Above_the_greatest_value_nothing_is_offered() => Errors(
        Complete.Append(PartiesFile, "  - {name: {|#0:Cape|}, title: Cape}\n  - {name: {|#1:Isle|}, title: Isle}\n").Edit(LockFile, "{Delta: 1, Marsh: 2}", "{Delta: 999999999, Marsh: 1000000000}"),
        Rule(16, "'Cape' has no value in the lock file; add the line 'Cape: 999999998' under 'PartyId'"),
        RuleAt(1, 16, "'Isle' has no value in the lock file; add the line 'Isle: 999999997' under 'PartyId'"));

    /// <summary>As when the end of a file is lost: what is missing follows from one mistake.</summary>
    [Fact]
    public Task Many_ids_that_vanished_are_one_error() => Errors(
        Complete.Edit(LockFile, "Delta: 1", "Delta: 1, {|#0:Bank|}: 3, Cliff: 4, Dune: 5, Reef: 6"),
        Rule(15, "'Bank' is locked to the value 3 of PartyId, but the data have no such id; restore it, or withdraw it: 'Bank: {value: 3, replacedBy: []}'; and so with 3 others, to 'Reef'"));

    [Fact]
    public Task Three_that_vanished_are_an_error_each() => Errors(
        Complete.Edit(LockFile, "Delta: 1", "Delta: 1, {|#0:Bank|}: 3, {|#1:Cliff|}: 4, {|#2:Dune|}: 5"),
        Rule(15, "'Bank' is locked to the value 3 of PartyId, but the data have no such id; restore it, or withdraw it: 'Bank: {value: 3, replacedBy: []}'"),
        RuleAt(1, 15, "'Cliff' is locked to the value 4 of PartyId, but the data have no such id; restore it, or withdraw it: 'Cliff: {value: 4, replacedBy: []}'"),
        RuleAt(2, 15, "'Dune' is locked to the value 5 of PartyId, but the data have no such id; restore it, or withdraw it: 'Dune: {value: 5, replacedBy: []}'"));

    /// <summary>Which of the two names is right nobody knows, so what refers to either is no further error.</summary>
    [Fact]
    public Task A_name_that_is_mistyped_in_the_lock_file_is_one_error() => Errors(
        Complete.Edit(LockFile, "{Firm: 2", "{{|#0:Frim|}: 2"),
        Rule(66, "'Firm' has no value in the lock file, and 'Frim', which is locked to the value 2 of Weight, is not in the data; restore 'Frim'"));

    [Fact]
    public Task An_id_whose_value_cannot_be_read_has_one() => Errors(
        Complete.Edit(LockFile, "Marsh: 2", "Marsh: {|#0:two|}"),
        Rule(65, "The value of 'Marsh' must be a whole number from 1 to 1000000000, but is the text 'two'"));

    [Fact]
    public Task A_value_that_was_given_up_is_not_used_again() => Errors(
        Complete.Append(VesselsFile, "  - {name: {|#0:Egret|}, title: The Egret, length: 3}\n"),
        Rule(16, "'Egret' has no value in the lock file; add the line 'Egret: 4' under 'VesselId'"));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("one")]
    [InlineData("1000000001")]
    [InlineData("99999999999999999999")]
    public Task A_value_is_a_number_that_a_table_can_have(string value) => Errors(
        Complete.Edit(LockFile, "{Heron: 1,", "{Heron: 1, Egret: {|#0:" + value + "|},"),
        Rule(65, $"The value of 'Egret' must be a whole number from 1 to 1000000000, but is the text '{value}'"));

    [Fact]
    public Task A_list_of_values_must_be_a_mapping() => Errors(
        Complete.With("more.lock.yaml", "lock:\n  VesselId: {|#0:|}[Tern]\n"),
        Rule(8, "A list of values must be a mapping from ids to numbers, but is a list"));

    [Fact]
    public Task A_lock_must_be_a_mapping() => Errors(
        Complete.With("more.lock.yaml", "lock: {|#0:later|}\n"),
        Rule(8, "'lock' must be a mapping, but is the text 'later'"));

    [Fact]
    public Task An_entry_that_is_locked_cannot_be_renamed() => Errors(
        Complete.Edit(PartiesFile, "name: Marsh,", "name: {|#0:Marhs|},"),
        Rule(66, "'Marhs' has no value in the lock file, and 'Marsh', which is locked to the value 2 of PartyId, is not in the data; restore 'Marsh'"));

    [Fact]
    public Task A_code_that_is_locked_cannot_be_renamed() => Errors(
        Complete.Edit(ModelFile, "name: Firm,", "name: Frim,").Edit(LockFile, "{Firm: 2", "{{|#0:Firm|}: 2"),
        Rule(66, "'Frim' has no value in the lock file, and 'Firm', which is locked to the value 2 of Weight, is not in the data; restore 'Firm'"));
}
