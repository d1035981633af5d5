using System.Globalization;
using CelacData;
using CommitmentTracker.Statuses;
using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>What falls due: the years side by side, or one year.</summary>
internal static class DueView
{
    public static void Show(Session session)
    {
        if (session.Argument(0) is not { } text)
            ShowYears(session);
        else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999)
            ShowYear(session, year);
        else
            throw new UsageException($"'{text}' is no year. Write it with four digits, such as 2027.");
    }

    /// <summary>The years as a table with bars.</summary>
    public static void WriteChart(IAnsiConsole output, StatusBook statuses)
    {
        var rows = Years().Select(year => (Year: year, Due: Commitments.All.DueIn(year).ToList(), Perhaps: Perhaps(year).Count)).ToList();
        var bar = new Bar(output, rows.Max(r => r.Due.Count + r.Perhaps), output.Profile.Width - 40);
        var table = output.Table("Year", ">Due", ">Perhaps", ">Done", "");
        foreach (var (year, due, perhaps) in rows)
        {
            table.AddRow(
                new Text($"{year}"),
                Screen.Number(due.Count),
                Screen.Number(perhaps),
                Screen.Number(due.Count(c => statuses.Of(c)?.Status == StatusKind.Done)),
                bar.Of((due.Count, Shade.Full), (perhaps, Shade.Light)));
        }

        output.Write(table);
        bar.Legend(("due", Shade.Full), ("perhaps: the text leaves it open", Shade.Light));
    }

    private static void ShowYears(Session session)
    {
        var output = session.Output;
        output.Heading("What falls due, year by year");
        WriteChart(output, session.Statuses);
        foreach (var endless in Commitments.All.Where(c => c.Period is { Latest: null }))
            output.Remark($"{endless.Id} has no end and goes on in later years.");
        var undated = Commitments.All.Count(c => Years().All(y => c.IsDueIn(y) == Answer.No));
        output.Remark($"{undated} of the {Commitments.All.Count} commitments have no date by which they fall due.");
    }

    private static void ShowYear(Session session, int year)
    {
        var output = session.Output;
        var (due, perhaps) = (Commitments.All.DueIn(year).ToList(), Perhaps(year));
        output.Heading($"Due in {year}");
        if (due.Count == 0)
            output.Line($"By the texts nothing certainly falls due in {year}.");
        else
            CommitmentTable.Write(output, due, session.Statuses, Wording.When);

        if (perhaps.Count > 0)
        {
            output.Heading($"Perhaps due in {year}");
            CommitmentTable.Write(output, perhaps, session.Statuses, Wording.WhyPerhaps);
        }

        output.RemarkJudgement();
    }

    private static List<Commitment> Perhaps(int year) => [.. Commitments.All.PerhapsDueIn(year)];

    /// <summary>From the first year that a commitment names to the last.</summary>
    private static IEnumerable<int> Years()
    {
        var periods = Commitments.All.Select(c => c.Period).OfType<EdtfPeriod>().ToList();
        var first = periods.Min(p => p.Earliest)!.Value.Year;
        return Enumerable.Range(first, periods.Max(p => p.Latest)!.Value.Year - first + 1);
    }
}
