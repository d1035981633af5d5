using System.Text.RegularExpressions;

namespace CelacData.Tests.Data;

/// <summary>Holds the facts against each other, and against the wording where the machine has it.</summary>
public partial class CommitmentDataTests
{
    private const int MostWords = 6;

    private static readonly string[] s_describedOnly =
    [
        "AP-1.4 ChinaCelacForum", // "the forum"
        "AP-4.7.3 YoungScientistsProgramme", // an alias would repeat a run of the wording
        "BD-26 MinisterialMeeting", // "this meeting"
        "BD-27 MinisterialMeeting", // likewise
        "BD-28 MinisterialMeeting", // "the next FCC meeting"
    ];

    [Fact]
    public void Every_clause_has_an_entry() => Assert.All(Clauses.All, c => Assert.True(c.Commitments.Count + c.Statements.Count > 0, c.IdText));

    [Fact]
    public void Every_entry_has_an_id_below_its_clause()
    {
        Assert.All(Commitments.All, c => Assert.Equal($"{c.Clause.IdText}-c{c.Ordinal}", c.Id));
        Assert.All(Statements.All, s => Assert.Equal($"{s.Clause.IdText}-s{s.Ordinal}", s.Id));
        Assert.All(Clauses.All, c => Assert.Equal(Enumerable.Range(1, c.Commitments.Count), c.Commitments.Select(x => x.Ordinal)));
    }

    [Fact]
    public void Every_operative_phrase_stands_in_the_wording()
    {
        var wordings = PublishedEdition.Wordings();
        Assert.All(Phrases(), p => Assert.Contains(Plain(p.Phrase), Plain(wordings.WordingOf(p.Clause))));
    }

    [Fact]
    public void No_operative_phrase_is_longer_than_six_words() =>
        Assert.All(Phrases(), p => Assert.InRange(p.Phrase.Split(' ').Length, 1, MostWords));

    [Fact]
    public void A_clause_names_what_its_entries_name_and_nothing_else() => Assert.All(Clauses.All, c =>
    {
        Assert.Equal(Named(c.Commitments, x => x.Mechanisms, c.Statements, x => x.Mechanisms), c.Mechanisms.ToHashSet());
        Assert.Equal(Named(c.Commitments, x => x.Organisations, c.Statements, x => x.Organisations), c.Organisations.ToHashSet());
        Assert.Equal(Named(c.Commitments, x => x.Initiatives, c.Statements, x => x.Initiatives), c.Initiatives.ToHashSet());
        Assert.Equal(Named(c.Commitments, x => x.Treaties, c.Statements, x => x.Treaties), c.Treaties.ToHashSet());
    });

    [Fact]
    public void Whatever_is_registered_is_named_by_a_clause()
    {
        Assert.All(Mechanisms.All, m => Assert.NotEmpty(m.Mentions));
        Assert.All(Organisations.All, o => Assert.NotEmpty(o.Clauses));
        Assert.All(Initiatives.All, i => Assert.NotEmpty(i.Clauses));
        Assert.All(Treaties.All, t => Assert.NotEmpty(t.Clauses));
    }

    /// <summary>A mechanism is named by its title, its abbreviation or an alias; these clauses speak of one without naming it.</summary>
    [Fact]
    public void Every_mechanism_stands_in_the_wording_of_its_clauses()
    {
        var wordings = PublishedEdition.Wordings();
        var unnamed = Mechanisms.All.SelectMany(m => m.Mentions.Select(x => (Mechanism: m, x.Clause))).Where(m =>
        {
            var wording = Plain(wordings.WordingOf(m.Clause));
            var names = m.Mechanism.Aliases.Append(m.Mechanism.Title).Append(m.Mechanism.Abbreviation ?? m.Mechanism.Title);
            return !names.Any(n => wording.Contains(Plain(n), StringComparison.OrdinalIgnoreCase));
        });
        Assert.Equal(s_describedOnly.Order(StringComparer.Ordinal), unnamed.Select(m => $"{m.Clause.IdText} {m.Mechanism.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Money_has_a_currency_and_nothing_else_has() => Assert.All(Quantities.All, q =>
    {
        Assert.Equal(q.Kind == QuantityKind.Money, q.Currency is not null);
        Assert.True(q.Currency is null || q.Currency == q.Unit);
        Assert.True(q.Value > 0);
    });

    [Fact]
    public void A_relative_period_says_what_it_was_inferred_from() => Assert.All(Commitments.All, c =>
    {
        Assert.Equal(c.PeriodWording == PeriodWording.NextThreeYears, c.PeriodInferredFrom is not null);
        Assert.True(c.PeriodWording is null || c.Period is not null, c.Id);
    });

    [Fact]
    public void A_period_lies_in_that_of_its_text_or_is_one_of_few_that_say_why_not()
    {
        var outside = Commitments.All
            .Where(c => c.Period is not null && c.Clause.Instrument.PeriodInForce is { } plan && !(c.Period.Earliest >= plan.Earliest && c.Period.Latest <= plan.Latest));
        // One of 2027 and 2028; and an invitation that starts in 2025 and has no end.
        Assert.Equal(["AP-2.5.4-c1", "AX-1-c1"], outside.Select(c => c.Id));
        Assert.All(outside, c => Assert.Contains("beyond the Plan's", c.Clause.Note));
        Assert.Equal("2025/2027", Annex.Instrument.PeriodInForce?.Text);
    }

    [Fact]
    public void Overlaps_are_stated_on_both_sides() => Assert.All(
        Quantities.All.SelectMany(q => q.OverlapsWith.Select(o => (Quantity: q, Other: o))),
        p => Assert.Contains(Quantities.All, q => q.Kind == p.Quantity.Kind && q.Clause == p.Other && q.OverlapsWith.Contains(p.Quantity.Clause)));

    [Fact]
    public void The_home_topic_comes_first() => Assert.All(Clauses.All, c =>
    {
        Assert.InRange(c.Coding.Topics.Count, 1, 3);
        Assert.Equal(CodebookRule.TO1, c.Coding.Topics[0].Rule);
        Assert.True(c.HomeTopic is null || c.HomeTopic == c.Coding.Topics[0].Topic, c.IdText);
        Assert.Equal(c.Instrument.Prefix == "AP", c.HomeTopic is not null);
        Assert.Equal(c.Coding.Topics.Count, c.Topics.Distinct().Count());
    });

    [Fact]
    public void At_most_three_goals_the_direct_ones_first() => Assert.All(Clauses.All, c =>
    {
        var sdgs = c.Coding.Sdgs;
        Assert.InRange(sdgs.Count, 0, 3);
        Assert.Equal(sdgs.OrderBy(s => s.Relation).ThenBy(s => s.Goal.Number), sdgs);
        Assert.All(sdgs, s => Assert.Equal(s.Relation == SdgRelation.Direct ? CodebookRule.SD1 : CodebookRule.SD2, s.Rule));
    });

    [Fact]
    public void A_hesitation_names_the_alternative_and_the_reason()
    {
        Assert.All(Commitments.All, c => Assert.Equal(c.Coding.Alternative is not null || c.Coding.AlternativeKind is not null, c.Coding.Reason is not null));
        Assert.All(Statements.All, s => Assert.Equal(s.Coding.Alternative is not null || s.Coding.AlternativeStrength is not null, s.Coding.Reason is not null));
        Assert.All(Commitments.All, c => Assert.NotEqual(c.Coding.Strength, c.Coding.Alternative));
    }

    [Fact]
    public void Rules_fit_what_they_decide()
    {
        Assert.All(Commitments.All, c => Assert.StartsWith("ST", c.Coding.Rule.ToString()));
        Assert.All(Statements.All, s => Assert.StartsWith("SK", s.Coding.Rule.ToString()));
    }

    [Fact]
    public void The_annex_is_Chinas_alone() => Assert.All(Annex.Clauses.SelectMany(c => c.Commitments), c => Assert.Equal(PartyGroup.China, c.Bearer));

    private static HashSet<T> Named<T>(
        IEnumerable<Commitment> commitments, Func<Commitment, IEnumerable<T>> ofCommitment, IEnumerable<Statement> statements, Func<Statement, IEnumerable<T>> ofStatement) =>
        commitments.SelectMany(ofCommitment).Concat(statements.SelectMany(ofStatement)).ToHashSet();

    private static IEnumerable<(Clause Clause, string Phrase)> Phrases() =>
        Commitments.All.Select(c => (c.Clause, c.Phrase)).Concat(Statements.All.Select(s => (s.Clause, s.Phrase)));

    /// <summary>Quotes and dashes differ from edition to edition; words do not.</summary>
    private static string Plain(string text) => Spaces().Replace(
        text.Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u2013', '-').Replace('\u2014', '-'), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
