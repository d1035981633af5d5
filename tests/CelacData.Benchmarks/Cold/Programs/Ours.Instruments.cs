namespace CelacData.Benchmarks.Cold.Programs;

/// <content>The instruments, what belongs to them, and their divisions.</content>
internal static partial class Ours
{
    private static long Sum(Instrument i)
    {
        var sum = i.Prefix.Length + i.Name.Length + i.Title.Length + i.ShortTitle.Length + i.CitationTitle.Length + Days(i.Adopted) + Length(i.Period?.Text)
            + (i.Chapeau is { } chapeau ? Sum(chapeau) : 0) + (i.AnnexTo is null ? 0 : 1) + i.Forum.Length + i.ForumEdition + i.Place.Length;
        foreach (var edition in i.Editions)
            sum += edition.Language.Length + edition.Publisher.Length + Days(edition.Published) + (edition.IsMachineTranslation ? 1 : 0) + Length(edition.Note);
        foreach (var note in i.Notes)
            sum += Sum(note);
        foreach (var standing in i.Standings)
            sum += (int)standing.Status + (int)(standing.Clause?.Id ?? 0) + standing.Explanation.Length;
        foreach (var participation in i.Participations)
            sum += (int)participation.Party.Id + (participation.TookPart ? 1 : 0) + participation.Explanation.Length;
        foreach (var dissociation in i.Dissociations)
            sum += (int)dissociation.Party.Id + (int)dissociation.Clause.Id + dissociation.Explanation.Length;

        // Both levels that the instruments have above their clauses.
        foreach (var division in i.Divisions)
        {
            sum += Sum(division);
            foreach (var section in ((Article)division).Sections)
                sum += Sum(section);
        }

        return sum;
    }

    private static long Sum(Division d) => d.Id.Length + d.Name.Length + d.Level.Length + d.Title.Length + d.Enumerator.Length + d.Ordinal + d.Locator.Length + d.EId.Length
        + (d.Instrument is null ? 0 : 1) + (d.Parent is null ? 0 : 1);

    private static long Sum(TextNote note) => note.Name.Length + Length(note.Enumerator) + note.Restatement.Length + Sum(note.Fingerprint);

    /// <summary>A day as the others hold it.</summary>
    private static long Days(DateTime day) => day.Ticks / TimeSpan.TicksPerDay;
}
