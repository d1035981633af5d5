using CelacData;
using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>What there is, at a glance.</summary>
internal static class OverviewView
{
    public static void Show(Session session)
    {
        var output = session.Output;
        var first = Instruments.All[0];
        output.Heading(FormattableString.Invariant($"{first.Forum}, ministerial meeting no. {first.ForumEdition}, {first.Place}, {first.Adopted:yyyy-MM-dd}"));
        var all = Commitments.All;
        var table = output.Table("*Text", ">Commitments", ">Quantified", ">Firm", ">Middle", ">Soft");
        foreach (var instrument in Instruments.All)
            AddRow(instrument.ShortTitle, [.. instrument.Clauses.SelectMany(c => c.Commitments)]);
        table.AddEmptyRow();
        AddRow("Together", all);
        output.Write(table);
        output.RemarkJudgement();

        output.Heading("What falls due");
        DueView.WriteChart(output, session.Statuses);

        var recorded = session.Statuses.Known.Count;
        output.Heading("Status");
        output.Line(session.Statuses.IsEmpty ? "Nothing recorded yet." : $"{recorded} of {all.Count} commitments have a status.");
        output.Remark("'help' lists the commands.");

        void AddRow(string title, IReadOnlyCollection<Commitment> commitments)
        {
            var (firm, middle, soft) = StrengthView.Bands(commitments);
            table.AddRow(
                Screen.Plain(title), Screen.Number(commitments.Count),
                Screen.Number(commitments.Quantified().Count()), Screen.Number(firm), Screen.Number(middle), Screen.Number(soft));
        }
    }
}
