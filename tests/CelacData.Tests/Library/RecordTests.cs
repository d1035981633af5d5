namespace CelacData.Tests.Library;

public class RecordTests
{
    [Fact]
    public void A_record_is_equal_to_itself_alone()
    {
        var clause = Clauses.Get(ClauseId.AX_1);
        var copy = clause with { };
        Assert.Equal(clause, copy);
        Assert.Equal(clause.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(clause, Clauses.Get(ClauseId.AX_2));
        Assert.False(clause.Equals(null));
    }

    [Fact]
    public void Records_read_well_as_text()
    {
        Assert.Equal("AP-2.3.3 Panda bond seminar", JointActionPlan.Article2.Finance.PandaBondSeminar.ToString());
        Assert.Equal("AP-2.3 Finance", JointActionPlan.Article2.Finance.Section.ToString());
        Assert.Equal("Beijing Declaration", BeijingDeclaration.Instrument.ToString());
        Assert.StartsWith("AX-3-c1 Provide the member states of CELAC with 3,500", Annex.ChineseGovernmentScholarships.Commitments[0].ToString());
        Assert.Equal("Quantity { Value = 3500, Kind = Scholarships, Unit = scholarships, Basis = Total }", Annex.ChineseGovernmentScholarships.Commitments[0].Quantities[0].ToString());
        Assert.Equal("TopicCoding { Topic = Education, Rule = TO1 }", Annex.ChineseGovernmentScholarships.Coding.Topics[0].ToString());
        Assert.Equal("Tortilla con Sal, en, 2025-05-15", BeijingDeclaration.Instrument.Editions[0].ToString());
        var (id, title) = Annex.PartyOfficialVisits;
        Assert.Equal((ClauseId.AX_1, Annex.PartyOfficialVisits.Title), (id, title));
    }

    [Fact]
    public void Texts_are_decoded_once_and_kept()
    {
        var clause = Clauses.Get(ClauseId.BD_18);
        Assert.Same(clause.Restatement, clause.Restatement);
        Assert.Contains("Belém", clause.Restatement);
        var edition = JointActionPlan.Instrument.Editions[0];
        Assert.Same(edition.Publisher, edition.Publisher);
        Assert.Same(edition.Language, edition.Language);
    }

    [Fact]
    public void An_edition_is_equal_to_a_copy_whatever_was_read_of_either()
    {
        var (edition, other) = (Annex.Instrument.Editions[0], Annex.Instrument.Editions[1]);
        var copy = edition with { };
        Assert.Equal(edition.Publisher, copy.Publisher);
        _ = copy.Language;
        Assert.Equal(edition, copy);
        Assert.Equal(edition.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(edition, other);
    }

    /// <summary>A record is first touched by many threads at the same moment, and all must get the same object.</summary>
    [Fact]
    public void First_use_from_many_threads_gives_one_object()
    {
        using var start = new Barrier(8);
        var found = new System.Collections.Concurrent.ConcurrentBag<(Clause, string)>();
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            foreach (var id in Enum.GetValues<ClauseId>())
                found.Add((Clauses.Get(id), Clauses.Get(id).Restatement));
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.Equal(8 * 138, found.Count);
        Assert.Equal(138, found.Select(f => f.Item1).Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(138, found.Select(f => f.Item2).Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void Touching_one_clause_makes_no_other()
    {
        // In a process of its own the cache would be empty; here, what one lookup allocates shows that it makes one record only.
        _ = Clauses.Get(ClauseId.AP_4_9_1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Clauses.Get(ClauseId.AP_4_9_1);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Lists_are_read_only_and_checked()
    {
        var all = Clauses.All;
        Assert.Throws<ArgumentOutOfRangeException>(() => all[138]);
        Assert.Throws<ArgumentOutOfRangeException>(() => all[-1]);
        Assert.Equal(138, all.Count());
        Assert.Equal("AX-8", all.Last().IdText);
    }
}
