using CelacData;

namespace CommitmentTracker.Views;

/// <summary>Puts into words what the catalogue has as codes.</summary>
internal static class Wording
{
    /// <summary>When a commitment is to be carried out: its period, and how often; empty where the text says nothing.</summary>
    public static string When(Commitment commitment)
    {
        var parts = new List<string>();
        if (commitment.Period is { } period)
            parts.Add(When(period) + (commitment.PeriodInferredFrom is null ? "" : " (inferred)"));
        parts.AddRange(commitment.Recurrences.Where(r => r != Recurrence.Continued).Select(When));
        return string.Join(", ", parts);
    }

    /// <summary>A period without the notation: <c>2025/..</c> is "from 2025".</summary>
    public static string When(EdtfPeriod period)
    {
        if (period.IsOneOf)
            return period.Text.Trim('[', ']').Replace(",", " or ");
        if (period.Latest is null)
            return "from " + period.Text[..period.Text.IndexOf('/')];
        return period.Earliest is null ? "until " + period.Text[(period.Text.IndexOf('/') + 1)..] : period.Text.Replace("/", " to ");
    }

    /// <summary>Why it is open whether a commitment falls due in a year.</summary>
    public static string WhyPerhaps(Commitment commitment) => commitment switch
    {
        { Period.IsOneOf: true } => $"The text says {When(commitment)}.",
        { PeriodWording: PeriodWording.NextThreeYears } => $"The text says the next three years, which can end in {commitment.Period!.Latest!.Value.Year} or in the year after.",
        _ => "It is to be done every year, and the text does not say in which years: the Plan's own are taken.",
    };

    private static string When(Recurrence recurrence) => recurrence switch
    {
        Recurrence.Annual => "every year",
        Recurrence.Regular => "regularly",
        Recurrence.AlternatingHost => "hosts take turns",
        Recurrence.InDueCourse => "in due course",
        _ => "again",
    };
}
