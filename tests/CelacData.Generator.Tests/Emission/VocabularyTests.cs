using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Emission;

/// <summary>A record with an id and without fields of its own is a vocabulary: its terms have a title, and may have a definition.</summary>
public sealed class VocabularyTests
{
    private const string Terms = "terms.yaml";

    private static readonly HarbourAccord s_catalogue = Complete
        .Edit(ModelFile, "records:\n", "records:\n  - {name: Topic, id: TopicId, doc: What a clause is about.}\n")
        .Edit(ModelFile, "      - {name: promises,", "      - {name: topics, type: \"ref Topic[]\", doc: What it is about.}\n      - {name: promises,")
        .Edit(PlanFile, "restatement: Both towns", "topics: [Safety, Trade]\n            restatement: Both towns")
        .With(Terms, "topics:\n  - {name: Trade, title: Trade by sea}\n  - {name: Safety, title: Safety at sea, definition: Whatever keeps a crew alive.}\n")
        .Append(LockFile, "  TopicId: {Trade: 1, Safety: 2}\n");

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(s_catalogue));

    [Theory]
    [InlineData("Topics.All", "Trade by sea, Safety at sea")]
    [InlineData("Topic.Safety.Definition", "Whatever keeps a crew alive.")]
    [InlineData("Topic.Trade.Definition", "null")]
    [InlineData("(int)TopicId.Safety", "2")]
    [InlineData("HarbourPlan.Water.Channel.Dredging.Topics", "Safety at sea, Trade by sea")]
    [InlineData("Topics.Get(TopicId.Trade) == Topic.Trade", "True")]
    public void Its_terms_are_members_and_records(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));

    [Fact]
    public Task A_term_has_no_other_keys() => Errors(
        s_catalogue.Edit(Terms, "title: Trade by sea", "title: Trade by sea, {|#0:color|}: red"),
        Rule(5, "'color' is no key of an entry of 'topics'; expected one of name, title, definition"));

    [Fact]
    public Task A_record_that_is_a_part_has_fields() => Errors(
        s_catalogue.Edit(ModelFile, "{name: Topic, id: TopicId, doc: What a clause is about.}", "{name: Topic, id: TopicId, doc: What a clause is about.}\n  - {|#0:|}{name: Part, doc: Nothing.}"),
        Rule(6, "A record lacks the key 'fields'"));
}
