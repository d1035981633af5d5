using System.Text.Json;
using System.Text.Json.Serialization;

namespace CelacData.Tests.Json;

/// <summary>Records in JSON: by reference and in full, through reflection and without it.</summary>
public sealed class RecordJsonTests
{
    [Fact]
    public void Every_record_with_an_id_is_the_text_of_it_and_comes_back_as_the_same_object()
    {
        Assert.True(AllRecords.WithReference.Count() > 500);
        Assert.All(AllRecords.WithReference, record =>
        {
            var (type, json) = (record.GetType(), JsonSerializer.Serialize(record, record.GetType()));
            Assert.Equal($"\"{AllRecords.ReferenceOf(record)}\"", json);
            Assert.Same(record, JsonSerializer.Deserialize(json, type));
            Assert.Equal(json, JsonSerializer.Serialize(record, type, RecordContext.Default));
            Assert.Same(record, JsonSerializer.Deserialize(json, type, RecordContext.Default));
        });
    }

    [Fact]
    public void Every_record_in_full_comes_back_as_the_same_object() => Assert.All(AllRecords.WithReference, record =>
    {
        var json = JsonSerializer.Serialize(record, record.GetType(), AllRecords.Full);
        Assert.StartsWith($"{{\"id\":\"{AllRecords.ReferenceOf(record)}\",", json);
        Assert.Same(record, JsonSerializer.Deserialize(json, record.GetType(), AllRecords.Full));
        Assert.Same(record, JsonSerializer.Deserialize(json, record.GetType()));
    });

    [Fact]
    public void Every_part_is_an_object_that_says_whose_it_is()
    {
        Assert.True(AllRecords.Parts.Select(p => p.GetType()).Distinct().Count() > 12);
        Assert.All(AllRecords.Parts.Where(p => p is not (EdtfPeriod or Fingerprint)), part =>
        {
            var json = AllRecords.Write(part);
            Assert.Equal(JsonValueKind.Object, json.ValueKind);
            Assert.Equal(json.ToString(), JsonSerializer.SerializeToElement(part, part.GetType(), Context(part)).ToString());
        });
        Assert.Equal("""{"clause":"BD-1","topic":"ForumGovernance","rule":"TO1"}""", JsonSerializer.Serialize(Clauses.Parse("BD-1").Coding.Topics[0]));
        Assert.StartsWith("""{"commitment":"AX-3-c1","value":3500,""", JsonSerializer.Serialize(Commitments.Parse("AX-3-c1").Quantities[0]));
    }

    [Fact]
    public void A_part_cannot_be_read_by_itself()
    {
        var error = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Quantity>("""{"id":"AX-3-c1"}"""));
        Assert.StartsWith("A Quantity has no id to be found by; read the record that it is a part of.", error.Message);
    }

    /// <summary>What is not written is what can be derived: it is found from what is written, or asked with an argument.</summary>
    [Fact]
    public void In_full_no_field_is_left_out()
    {
        string[] derived =
        [
            "Clause.Article", "Clause.Section", "Clause.Id", "Clause.IdText", "Clause.EffectiveParties", "Clause.Mechanisms", "Clause.Next", "Clause.Previous",
            "Clause.Quantities", "Clause.Revision", "Clause.Topics", "Commitment.EffectiveParties", "Commitment.Ordinal", "Statement.EffectiveParties", "Statement.Ordinal",
            "Article.Commitments", "Article.Sections", "Article.Statements", "Section.Article", "Section.Commitments", "Section.Statements",
            "EffectiveParties.Bearers", "Instrument.Commitments", "Instrument.Prefix", "Instrument.ReferringClauses", "Instrument.Statements",
            "Mechanism.Clauses", "Party.Clauses", "Party.Commitments", "Party.Dissociations", "PartyGroup.MemberSet", "Quantity.Clause", "Quantity.Figure",
            "Quantity.Period", "Sdg.Clauses", "SdgCoding.ClauseCoding", "Topic.Clauses", "Topic.Commitments", "Topic.Statements", "TopicCoding.ClauseCoding",
        ];
        var missing = AllRecords.All.Where(r => r is not (EdtfPeriod or Fingerprint)).SelectMany(record =>
        {
            var written = AllRecords.Write(record, AllRecords.Full).EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return record.GetType().GetProperties().Where(p => !p.GetMethod!.IsStatic && p.Name != "Name" && !written.Contains(p.Name) && !IsNoOwner(p, record))
                .Select(p => $"{record.GetType().Name}.{p.Name}");
        }).Distinct().Except(derived);
        Assert.Empty(missing);

        // Of what can be a part of several records, those that it is no part of are not told.
        static bool IsNoOwner(System.Reflection.PropertyInfo property, object record) => AllRecords.IsRecord(property.PropertyType) && property.GetValue(record) is null;
    }

    [Fact]
    public void A_clause_in_full_has_its_parts_in_full_and_the_rest_by_reference()
    {
        var clause = AllRecords.Write(Annex.ChineseGovernmentScholarships, AllRecords.Full);
        Assert.Equal(("AX-3", "ccf4/AX-3", "AX"), (Text(clause, "id"), Text(clause, "key"), Text(clause, "instrument")));
        Assert.Equal(Annex.ChineseGovernmentScholarships.Restatement, Text(clause, "restatement"));
        Assert.Equal(JsonValueKind.Null, clause.GetProperty("division").ValueKind);
        Assert.Equal(Annex.ChineseGovernmentScholarships.Fingerprint.WordCount, clause.GetProperty("fingerprint").GetProperty("wordCount").GetInt32());

        var promise = clause.GetProperty("commitments")[0];
        Assert.Equal(("AX-3-c1", "China", "2025/2027"), (Text(promise, "id"), Text(promise, "bearer"), Text(promise, "period")));
        Assert.False(promise.TryGetProperty("clause", out _));
        Assert.Equal("Undertaking", Text(promise.GetProperty("coding"), "strength"));
        var quantity = promise.GetProperty("quantities")[0];
        Assert.Equal((3500m, "scholarships"), (quantity.GetProperty("value").GetDecimal(), Text(quantity, "unit")));
        Assert.False(quantity.TryGetProperty("commitment", out _));
    }

    [Fact]
    public void Money_has_its_currency_and_days_are_plain()
    {
        var money = AllRecords.Write(Catalog.Quantities.First(q => q.Kind == QuantityKind.Money));
        Assert.Equal(("Money", "CNY"), (Text(money, "kind"), Text(money, "currency")));
        Assert.Equal(JsonValueKind.Number, money.GetProperty("value").ValueKind);
        Assert.Equal("2025-05-13", Text(AllRecords.Write(BeijingDeclaration.Instrument, AllRecords.Full), "adopted"));
    }

    [Fact]
    public void The_compiler_s_context_can_be_in_full_as_well()
    {
        var json = JsonSerializer.Serialize(Annex.ChineseGovernmentScholarships, FullContext.Default.Clause);
        Assert.Equal(JsonSerializer.Serialize(Annex.ChineseGovernmentScholarships, AllRecords.Full), json);
        Assert.Same(Annex.ChineseGovernmentScholarships, JsonSerializer.Deserialize(json, FullContext.Default.Clause));
    }

    [Fact]
    public void The_names_of_fields_follow_the_options()
    {
        var options = new JsonSerializerOptions(AllRecords.Full) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        var json = AllRecords.Write(Annex.ChineseGovernmentScholarships, options);
        Assert.True(json.TryGetProperty("home_topic", out _));
        Assert.Same(Annex.ChineseGovernmentScholarships, json.Deserialize<Clause>(options));

        var bare = new JsonSerializerOptions(AllRecords.Full) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        Assert.False(AllRecords.Write(Annex.ChineseGovernmentScholarships, bare).TryGetProperty("homeTopic", out _));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_type_of_one_s_own_holds_records(bool reflects)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.TypeInfoResolver = reflects ? new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() : RecordContext.Default;
        var watch = new Watch(
            ClauseId.AP_2_3_3, Annex.ChineseGovernmentScholarships, Annex.ChineseGovernmentScholarships.Commitments, PartySet.Of([Party.China, Party.CostaRica]),
            Strength.BestEffort, new() { [ClauseId.BD_14] = "read" }, new() { [Party.Barbados] = 2 }, Topic.Finance);

        var json = JsonSerializer.Serialize(watch, options);
        Assert.StartsWith(
            """{"id":"AP-2.3.3","clause":"AX-3","commitments":["AX-3-c1","AX-3-c2"],"parties":["China","CostaRica"],"weakest":"BestEffort","notes":{"BD-14":"read"},"counts":{"Barbados":2},"topic":{"id":"Finance","title":"Finance",""",
            json);
        var read = JsonSerializer.Deserialize<Watch>(json, options)!;
        Assert.Equal((watch.Id, watch.Parties, watch.Weakest), (read.Id, read.Parties, read.Weakest));
        Assert.Same(watch.Clause, read.Clause);
        Assert.Same(watch.Topic, read.Topic);
        Assert.Equal(watch.Commitments, read.Commitments);
        Assert.Equal(watch.Notes, read.Notes);
        Assert.Equal(watch.Counts, read.Counts);
        Assert.Null(JsonSerializer.Deserialize<Watch>("""{"clause":null}""", options)!.Clause);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static JsonSerializerContext Context(object part) => RecordContext.Default.GetTypeInfo(part.GetType()) is not null
        ? RecordContext.Default : throw new InvalidOperationException($"{part.GetType().Name} is missing in {nameof(RecordContext)}.");
}
