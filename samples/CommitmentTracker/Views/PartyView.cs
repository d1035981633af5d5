using CelacData;
using CommitmentTracker.Commands;
using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>What binds a state, and what does not and why.</summary>
internal static class PartyView
{
    public static void Show(Session session)
    {
        var output = session.Output;
        var party = Parse(session.Argument(0)!);
        var binding = party.Commitments.ToList();

        output.Heading($"{party.Title} ({party.Alpha3})");
        output.Line($"Bound by {binding.Count} of the {Commitments.All.Count} commitments.");
        if (binding.Count > 0)
            WriteBinding(output, binding);
        WriteAbsences(output, party);

        if (!session.Options.ContainsKey("all"))
            output.Remark("--all lists the commitments that bind it.");
        else if (binding.Count > 0)
            CommitmentTable.Write(output, binding, session.Statuses, Wording.When);
    }

    private static void WriteBinding(IAnsiConsole output, List<Commitment> binding)
    {
        var table = output.Table("*Where", ">Binding", ">Firm", ">Middle", ">Soft");
        foreach (var place in binding.GroupBy(PlaceOf))
        {
            var (firm, middle, soft) = StrengthView.Bands([.. place]);
            table.AddRow(
                Screen.Plain(place.Key), Screen.Number(place.Count()), Screen.Number(firm), Screen.Number(middle), Screen.Number(soft));
        }

        output.Write(table);
        output.RemarkJudgement();
    }

    /// <summary>Statements are counted too: a state that dissociates itself does so from what is declared as well.</summary>
    private static void WriteAbsences(IAnsiConsole output, Party party)
    {
        var promised = Commitments.All.Select(c => (c.Clause, Why: c.EffectiveParties.WhyNot(party.Id), IsPromise: true));
        var declared = Statements.All.Select(s => (s.Clause, Why: s.EffectiveParties.WhyNot(party.Id), IsPromise: false));
        var absences = promised.Concat(declared).Where(e => e.Why is not null)
            .GroupBy(e => (e.Why!.Reason, e.Why.Explanation))
            .OrderBy(g => g.Key.Reason)
            .ToList();
        if (absences.Count == 0)
        {
            output.Line("Nothing in the texts is without it.");
            return;
        }

        output.Heading("What does not bind it, and why");
        var table = output.Table("*Why", ">Commitments", ">Statements", "*Where");
        foreach (var absence in absences)
        {
            table.AddRow(
                Screen.Plain(absence.Key.Explanation),
                Screen.Number(absence.Count(e => e.IsPromise)),
                Screen.Number(absence.Count(e => !e.IsPromise)),
                Screen.Plain(Screen.Some(absence.Select(e => e.Clause.IdText))));
        }

        output.Write(table);
    }

    private static string PlaceOf(Commitment commitment) => commitment.Clause.Article is { } article
        ? $"{commitment.Clause.Instrument.Prefix}-{article.Ordinal} {article.Title}"
        : $"{commitment.Clause.Instrument.Prefix} {commitment.Clause.Instrument.ShortTitle}";

    private static Party Parse(string text)
    {
        var party = Parties.FindByCode(text) ?? Parties.All.FirstOrDefault(p => string.Equals(p.Title, text, StringComparison.OrdinalIgnoreCase));
        if (party is not null)
            return party;
        var nearest = Nearest.Rank(text, Parties.All, p => p.Alpha2, p => p.Alpha3, p => p.Title).Take(3).Select(p => $"{p.Alpha3} ({p.Title})");
        throw new TrackerException($"'{text}' is none of the {Parties.All.Count} states. Nearest: {string.Join(", ", nearest)}.");
    }
}
