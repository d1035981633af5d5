using CommitmentTracker.Statuses;
using CommitmentTracker.Views;
using Spectre.Console;

namespace CommitmentTracker.Commands;

/// <summary>Records a status for a commitment, or for all of a clause.</summary>
internal static class StatusSet
{
    public static void Run(Session session)
    {
        var kind = ParseKind(session.Argument(1)!);
        var (note, source) = (session.Options.GetValueOrDefault("note"), session.Options.GetValueOrDefault("source"));
        CheckSource(source);
        var commitments = CommitmentFinder.Find(session.Argument(0)!);

        var now = session.Clock.GetUtcNow();
        session.Store.Save(commitments.Select(c => new StatusEntry(c.Id, c.Clause.IdText, kind, note, source, now)));

        // What is shown is what the file now says, not what was meant to be written.
        var statuses = session.Store.Read();
        foreach (var commitment in commitments)
            StatusView.Write(session.Output, commitment, statuses.Of(commitment));
        session.Output.WriteLine();
        session.Output.Remark($"Recorded in {session.Store.Path}.");
    }

    private static StatusKind ParseKind(string text)
    {
        foreach (var kind in Enum.GetValues<StatusKind>())
        {
            if (string.Equals(kind.ToString(), text.Replace("-", ""), StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        throw new UsageException($"There is no status '{text}'. {Nearest.Hint(text, Enum.GetNames<StatusKind>())}");
    }

    /// <summary>A source that cannot be opened is none. An empty one takes the recorded one away.</summary>
    private static void CheckSource(string? source)
    {
        if (string.IsNullOrEmpty(source))
            return;
        if (!Uri.TryCreate(source, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            throw new UsageException($"'{source}' is no address of a web page. A source begins with https:// or http://.");
    }
}
