using System.Globalization;
using CelacData;
using CommitmentTracker.Commands;
using CommitmentTracker.Statuses;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CommitmentTracker.Views;

/// <summary>Shows what is recorded.</summary>
internal static class StatusView
{
    public static void List(Session session)
    {
        var (output, statuses) = (session.Output, session.Statuses);
        output.Heading("Status, as you recorded it");
        if (statuses.IsEmpty)
        {
            output.Line("Nothing recorded yet.");
            output.Remark($"Begin with: status set AX-3 Ongoing. It will be kept in {session.Store.Path}.");
            return;
        }

        var table = output.Table("Commitment", "Status", "*What");
        foreach (var status in statuses.Known)
            AddRow(table, status, Commitments.Parse(status.CommitmentId).Act);
        foreach (var status in statuses.Unknown)
            AddRow(table, status, NotInCatalogue);
        output.Write(table);

        var counts = statuses.Known.GroupBy(s => s.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key}");
        output.Remark($"{statuses.Known.Count} of {Commitments.All.Count} commitments have a status: {string.Join(", ", counts)}.");
        if (statuses.Unknown.Count > 0)
            output.Remark($"{Screen.Count(statuses.Unknown.Count, "id is", "ids are")} not in this catalogue. What you recorded is kept.");
        output.Remark(session.Store.Path);
    }

    public static void Show(Session session)
    {
        var id = session.Argument(0)!;
        var lost = session.Statuses.Unknown.Where(s => CommitmentFinder.Means(id, s.CommitmentId, s.ClauseId)).ToList();
        if (lost.Count == 0 || Clauses.TryParse(id, out _))
        {
            foreach (var commitment in CommitmentFinder.Find(id))
                Write(session.Output, commitment, session.Statuses.Of(commitment));
        }

        if (lost.Count == 0)
            return;
        var table = session.Output.Table("Commitment", "Status", "*What");
        foreach (var status in lost)
            AddRow(table, status, NotInCatalogue);
        session.Output.Write(table);
    }

    /// <summary>A commitment with all that one must know to judge its status.</summary>
    public static void Write(IAnsiConsole output, Commitment commitment, StatusEntry? status)
    {
        output.Heading($"{commitment.Id} {commitment.Clause.Title}");
        output.Line(commitment.Act);
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Add("Cite", commitment.Clause.Citation);
        Add("Who", commitment.Bearer.Title);
        Add("When", Wording.When(commitment));
        Add("Figures", string.Join("; ", commitment.Quantities.Select(q => QuantityTotal.Of([q]).ToString())));
        Add("If", string.Join("; ", commitment.Conditions.Select(condition => condition.Text)));
        Add("How firm", $"{commitment.Coding.Strength}, \"{commitment.Phrase}\" (a judgement)");
        grid.AddRow(Screen.Plain("Status", Color.Grey), status is null ? Screen.Plain("nothing recorded yet") : CommitmentTable.ToText(status));
        if (status is not null)
        {
            Add("Recorded", DateOf(status));
            Add("Note", status.Note);
            Add("Source", status.Source);
        }

        output.Write(grid);

        void Add(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                grid.AddRow(Screen.Plain(name, Color.Grey), Screen.Plain(text));
        }
    }

    private const string NotInCatalogue = "Not in this catalogue: recorded for another version of it?";

    private static void AddRow(Table table, StatusEntry status, string what)
    {
        var lines = new List<IRenderable> { Screen.Plain(what) };
        if (status.Note is { } note)
            lines.Add(Screen.Plain("Note: " + note, Color.Grey));
        if (status.Source is { } source)
            lines.Add(Screen.Plain("Source: " + source, Color.Grey));
        table.AddRow(
            Screen.Plain(status.CommitmentId),
            new Rows(CommitmentTable.ToText(status), Screen.Plain(DateOf(status), Color.Grey)),
            new Rows(lines));
    }

    private static string DateOf(StatusEntry status) => status.RecordedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
