using System.Globalization;
using System.Text.RegularExpressions;

namespace CelacData.Tests.Data;

/// <summary>
/// The baselines are complete: every number that the press material prints, in digits or in words, is the figure of one, a date, part of a
/// name, or listed here with the reason.
/// </summary>
public partial class PressFigureTests
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    /// <summary>How many characters before and after a number what it counts is looked for.</summary>
    private const int Near = 50;

    /// <summary>What has a number in it and is no figure. Each stands in the material, or it would not be here.</summary>
    private static readonly (Regex Words, string Reason)[] s_others =
    [
        (Listed(@"\b[Tt]he two sides\b"), "China and the region"),
        (Listed(@"^(?:First|Second|Third|Fourth|Fifth), "), "the enumerators of what the minister proposes"),
        (Listed(@"\b[Tt]he one-China principle\b"), "the name of a principle"),
        (Listed(@"\bFourth Ministerial Meeting\b"), "the name of the meeting itself"),
        (Listed(@"\bAction Plan for [^(]*\(2025-2027\)"), "the name of the Plan"),
        (Listed(@"\bCOVID-19\b"), "the name of a disease"),
        (Listed(@"\bG20\b"), "the name of a group of states"),
        (Listed(@"\bwww\.81\.cn\b"), "the address of a publisher"),
        (Listed(@"“me-first”"), "a view of the world, which is not counted"),
        (Listed(@"\bone’s own\b"), "a pronoun"),
    ];

    private static readonly Dictionary<string, decimal> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["tenth"] = 10, ["hundred"] = 100, ["thousand"] = 1_000,
        ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["one-fifth"] = 20, ["quarter"] = 25, ["half"] = 50, ["doubled"] = 2, ["tripled"] = 3,
    };

    /// <summary>Words that stand in nearly every sentence, and so tell nothing of what a figure is about.</summary>
    private static readonly HashSet<string> s_common = new(["China", "countries", "Latin", "American", "Caribbean", "region", "with", "that", "said"], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Every_number_of_the_press_material_is_accounted_for()
    {
        var lost = Sentences().SelectMany(s => Numbers().Matches(s).Where(n => !IsBaseline(n, s)).Select(n => $"{n.Value}: {s}"));
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_date_of_the_press_material_is_the_meetings_or_that_of_a_baseline()
    {
        // The material was published from the day of the meeting on.
        var adopted = BeijingDeclaration.Instrument.Adopted;
        var known = Baselines.All.Select(b => b.AsOf.Text).Append($"{adopted:yyyy-MM-dd}").ToHashSet(StringComparer.Ordinal);
        Assert.All(Material().SelectMany(l => Dates().Matches(Dateline().Replace(l, ""))), d => Assert.Contains(Edtf(d, adopted.Year), known));
    }

    [Fact]
    public void What_is_listed_as_no_figure_stands_in_the_material()
    {
        var lines = Material();
        Assert.All(s_others, o => Assert.True(lines.Any(o.Words.IsMatch), $"{o.Words} ({o.Reason})"));
    }

    /// <summary>A baseline has the value of the number, and speaks of something that stands near it.</summary>
    private static bool IsBaseline(Match number, string sentence)
    {
        var start = Math.Max(0, number.Index - Near);
        var around = sentence[start..Math.Min(sentence.Length, number.Index + number.Length + Near)];
        return Baselines.All.Any(b => b.Value == ValueOf(number)
            && Telling(b).Any(w => !s_common.Contains(w) && around.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Telling(Baseline baseline) =>
        TellingWord().Matches($"{baseline.Title} {baseline.Unit}").Select(w => w.Value).Append(baseline.Unit == "USD" ? "US$" : baseline.Unit);

    private static decimal ValueOf(Match number)
    {
        var value = s_words.TryGetValue(number.Groups["figure"].Value, out var word)
            ? word
            : decimal.Parse(number.Groups["figure"].Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return number.Groups["scale"].Success ? value * s_words[number.Groups["scale"].Value] : value;
    }

    /// <summary>The sentences, without the dates and what is listed.</summary>
    private static IEnumerable<string> Sentences() => Material()
        .Select(line => s_others.Aggregate(Dateline().Replace(line, ""), (text, other) => other.Words.Replace(text, "…")))
        .SelectMany(line => SentenceEnd().Split(Dates().Replace(line, "…")));

    private static string[] Material() => PublishedEdition.PressMaterial().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Edtf(Match date, int year)
    {
        var written = date.Groups["year"].Success ? date.Groups["year"].Value : year.ToString(CultureInfo.InvariantCulture);
        if (date.Groups["month"].Success)
            written += $"-{Array.IndexOf(Months.Split('|'), date.Groups["month"].Value) + 1:00}";
        return date.Groups["day"].Success ? $"{written}-{date.Groups["day"].Value.PadLeft(2, '0')}" : written;
    }

    private static Regex Listed(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\b(?<figure>one-fifth|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|fourth|fifth|tenth|half|quarter|hundred|thousand|million|billion|doubled|tripled)(?:th|st|nd|rd)?(?: (?<scale>million|billion))?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex($@"\b(?:(?<month>{Months}) (?:(?<day>\d{{1,2}})\b(?:, (?<year>\d{{4}}))?|(?<year>\d{{4}}))|(?<=\bin )(?<year>\d{{4}}))\b")]
    private static partial Regex Dates();

    [GeneratedRegex(@"^[A-Z][a-z]+ \d+ \([^)]*\) — ")]
    private static partial Regex Dateline();

    /// <summary>A full stop between words; that of a decimal or of an abbreviation is none.</summary>
    [GeneratedRegex(@"(?<=[a-z…]\.[”""]?) (?=[A-Z“])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex TellingWord();
}
