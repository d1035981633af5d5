using CelacData;
using CommitmentTracker.Commands;
using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>How firm and how soft the promises are.</summary>
internal static class StrengthView
{
    public static void Show(Session session)
    {
        if (session.Argument(0) is { } name)
            ShowTopic(session, ParseTopic(name));
        else
            ShowTopics(session.Output);
    }

    private static void ShowTopics(IAnsiConsole output)
    {
        var topics = Topics.All.Select(t => (Topic: t, Commitments: t.Commitments.ToList())).OrderByDescending(t => t.Commitments.Count).ToList();
        var bar = new Bar(output, topics.Max(t => t.Commitments.Count), output.Profile.Width - 54);
        var table = output.Table("Topic", ">Firm", ">Middle", ">Soft", "");
        foreach (var (topic, commitments) in topics.Where(t => t.Commitments.Count > 0))
        {
            var (firm, middle, soft) = Bands(commitments);
            table.AddRow(
                Screen.Plain(topic.Title), Screen.Number(firm), Screen.Number(middle), Screen.Number(soft),
                bar.Of((firm, Shade.Full), (middle, Shade.Half), (soft, Shade.Light)));
        }

        output.Heading("Firm and soft, by topic");
        output.Write(table);
        bar.Legend(("firm", Shade.Full), ("middle", Shade.Half), ("soft", Shade.Light));
        if (topics.Where(t => t.Commitments.Count == 0).Select(t => t.Topic.Title).ToList() is { Count: > 0 } without)
            output.Remark($"Nothing is promised about {string.Join(", ", without)}.");
        output.Remark("A commitment counts under each topic of its clause.");
        WriteJudgement(output);
    }

    private static void ShowTopic(Session session, Topic topic)
    {
        session.Output.Heading($"{topic.Title}: firm and soft");
        var commitments = topic.Commitments.OrderByDescending(c => c.Coding.Strength.Rank()).ToList();
        if (commitments.Count == 0)
            session.Output.Line("Nothing is promised about it.");
        else
            CommitmentTable.Write(session.Output, commitments, session.Statuses, c => $"{c.Coding.Strength}, rule {c.Coding.Rule}: \"{c.Phrase}\"");
        WriteJudgement(session.Output);
    }

    /// <summary>The bars say more about it than a remark does elsewhere: here the judgement is all that is shown.</summary>
    private static void WriteJudgement(IAnsiConsole output)
    {
        var doubtful = Commitments.All.Count(c => c.Coding.Alternative is not null || c.Coding.AlternativeKind is not null);
        output.Remark($"How firm a promise is, is a judgement of the curators and no fact: by the rules ST1 to ST9 of the codebook. Of the {Commitments.All.Count} "
            + $"commitments {doubtful} have an alternative on record. Firm is rank 4 or 5 (they hold it, they will), middle 3 (they strive), soft 1 or 2 (they "
            + "may, explore, encourage, are willing).");
    }

    public static (int Firm, int Middle, int Soft) Bands(IReadOnlyCollection<Commitment> commitments) =>
        (commitments.CountOf(Firmness.Firm), commitments.CountOf(Firmness.Middle), commitments.CountOf(Firmness.Soft));

    private static Topic ParseTopic(string name)
    {
        foreach (var topic in Topics.All)
        {
            if (topic.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || topic.Title.Equals(name, StringComparison.OrdinalIgnoreCase))
                return topic;
        }

        throw new UsageException($"There is no topic '{name}'. {Nearest.Hint(name, Topics.All.Select(t => t.Name))}");
    }
}
