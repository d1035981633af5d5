using CelacData;
using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>Which forums and other meetings are held again, and of which that is not said.</summary>
internal static class ForumsView
{
    private static readonly MechanismKind[] s_meetings =
    [
        MechanismKind.Conference, MechanismKind.Dialogue, MechanismKind.Exhibition, MechanismKind.Fair,
        MechanismKind.Forum, MechanismKind.Meeting, MechanismKind.Seminar, MechanismKind.Summit,
    ];

    private const int HeldAgain = 1;
    private const int ToBeHeld = 2;
    private const int Explored = 3;

    public static void Show(Session session)
    {
        var output = session.Output;
        var mentions = Mechanisms.All.Where(m => s_meetings.Contains(m.Kind)).SelectMany(m => m.Mentions).ToLookup(Chance);
        Write(output, "Held again", mentions[HeldAgain]);
        Write(output, "To be held; whether it was held before is not said", mentions[ToBeHeld]);
        Write(output, "Only to be explored, again or for the first time", mentions[Explored]);

        output.RemarkJudgement();

        var others = Mechanisms.All.WithStanding(MechanismStanding.Continued).Where(m => !s_meetings.Contains(m.Kind)).ToList();
        output.Remark($"{Screen.Count(others.Count, "mechanism goes", "mechanisms go")} on without being a meeting, such as a centre or an agreement: "
            + string.Join(", ", others.Select(m => m.Title)) + ".");
    }

    private static void Write(IAnsiConsole output, string title, IEnumerable<MechanismMention> mentions)
    {
        output.Heading($"{title} ({mentions.Count()})");
        var table = output.Table("Clause", "*Meeting", "*When", "How firm");
        foreach (var mention in mentions)
        {
            // A clause can name a meeting without a promise about it; then there is nothing firm or soft.
            var promise = mention.Clause.Commitments.FirstOrDefault(c => c.Mechanisms.Contains(mention.Mechanism));
            table.AddRow(
                Screen.Plain(mention.Clause.IdText),
                Screen.Plain(mention.Mechanism.Title + (mention.Ordinal is { } number ? $" (no. {number})" : "")),
                Screen.Plain(promise is null ? "" : Wording.When(promise)),
                promise?.Firmness().ToText() ?? Screen.Plain("-"));
        }

        output.Write(table);
    }

    /// <summary>Whether a meeting is held again is for the library to say; one that is not may be the first, as far as the text tells.</summary>
    private static int Chance(MechanismMention mention) => mention.Standing switch
    {
        MechanismStanding.Continued or MechanismStanding.ToBeHeld when mention.Mechanism.IsHeldAgain() == Answer.Yes => HeldAgain,
        MechanismStanding.ToBeHeld => ToBeHeld,
        MechanismStanding.Explored => Explored,
        _ => 0,
    };
}
