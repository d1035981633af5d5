using System.Globalization;
using System.Text.RegularExpressions;

namespace CelacData.Tests.Data;

/// <summary>No figure of the wording is lost: each is a quantity, a date, part of a name, or listed here with the reason.</summary>
public partial class FigureTests
{
    /// <summary>Figures that are none of these.</summary>
    private static readonly Dictionary<(string Clause, string Figure), string> s_others = new()
    {
        [("BD-14", "1")] = "the mark of a footnote",
        [("BD-12", "21")] = "the number of a century",
        [("AP-4.8.1", "5")] = "the name of a network standard, 5G",
    };

    private static readonly Dictionary<string, decimal> s_numberWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["third"] = 3, ["fourth"] = 4, ["tenth"] = 10,
    };

    /// <summary>Number words that are neither a quantity, an ordinal nor the three years to come. "Two" is always "the two sides".</summary>
    private static readonly Dictionary<(string Clause, string Word), string> s_otherWords = new()
    {
        [("BD-3", "tenth")] = "an anniversary of the Forum",
        [("BD-3", "ten")] = "the years of the Forum so far, which nobody promises",
        [("BD-4", "one")] = "one of the most relevant platforms: no count",
        [("BD-11", "one")] = "the name of a principle",
    };

    [Fact]
    public void Every_figure_in_words_is_accounted_for()
    {
        var wordings = PublishedEdition.Wordings();
        var lost = Clauses.All.SelectMany(c => NumberWords().Matches(wordings.WordingOf(c))
                .Select(m => (Clause: c, Word: m.Value.ToLowerInvariant()))
                .Where(f => !c.Quantities.Any(q => q.Value == s_numberWords[f.Word])
                    && !c.MechanismMentions.Any(m => m.Ordinal == s_numberWords[f.Word])
                    && !(f.Word == "three" && c.Commitments.Any(x => x.PeriodWording == PeriodWording.NextThreeYears))
                    && !s_otherWords.ContainsKey((c.IdText, f.Word)))
                .Select(f => $"{f.Clause.IdText}: {f.Word}"))
            .ToList();
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_figure_is_accounted_for()
    {
        var wordings = PublishedEdition.Wordings();
        var lost = Clauses.All.SelectMany(c => Figures().Matches(wordings.WordingOf(c))
                .Select(m => (Clause: c, Figure: m.Value))
                .Where(f => !IsQuantity(f.Clause, f.Figure) && !IsDate(f.Clause, f.Figure) && !IsInName(f.Clause, f.Figure)
                    && !s_others.ContainsKey((f.Clause.IdText, f.Figure)))
                .Select(f => $"{f.Clause.IdText}: {f.Figure}"))
            .ToList();
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_quantity_stands_in_the_wording()
    {
        var wordings = PublishedEdition.Wordings();
        var words = new Dictionary<decimal, string> { [1] = "one", [9] = "nine" };
        Assert.All(Quantities.All, q =>
        {
            var wording = wordings.WordingOf(q.Clause);
            var billions = (q.Value / 1_000_000_000m).ToString("0.##", CultureInfo.InvariantCulture) + " billion";
            Assert.True(
                wording.Contains(q.Value.ToString("#,0", CultureInfo.InvariantCulture))
                || wording.Contains(billions)
                || (words.TryGetValue(q.Value, out var word) && wording.Contains(word)),
                $"{q.Clause.IdText}: {q.Value}");
        });
    }

    /// <summary>"RMB 66 billion" is 66,000,000,000.</summary>
    private static bool IsQuantity(Clause clause, string figure) => decimal.TryParse(figure, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
        && Quantities.All.Any(q => q.Clause == clause && (q.Value == value || q.Value == value * 1_000_000_000m));

    /// <summary>A year or a day of a period of the clause, of the meeting, or of a conference that the clause names.</summary>
    private static bool IsDate(Clause clause, string figure)
    {
        var periods = clause.Commitments.Select(c => c.Period).Concat(clause.Statements.Select(s => s.Period)).Concat(clause.Treaties.Select(t => t.Date))
            .Concat(clause.MechanismMentions.Select(m => m.Period))
            .OfType<EdtfPeriod>().Select(p => p.Text)
            .Append(clause.IdText == "BD-1" ? $"{clause.Instrument.Adopted:yyyy-MM-dd}" : "");
        return periods.Any(p => Figures().Matches(p).Any(m => m.Value.TrimStart('0') == figure));
    }

    private static bool IsInName(Clause clause, string figure) => clause.Mechanisms.SelectMany(m => m.Aliases.Append(m.Title))
        .Concat(clause.Treaties.SelectMany(t => t.Aliases.Append(t.Title).Append(t.Abbreviation ?? "")))
        .Concat(clause.Initiatives.SelectMany(i => i.Aliases.Append(i.Title)))
        .Any(name => Figures().Matches(name).Any(m => m.Value == figure));

    [GeneratedRegex(@"\b(?:one|three|four|five|six|seven|eight|nine|ten|third|fourth|tenth)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NumberWords();

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+|\d+")]
    private static partial Regex Figures();
}
