namespace CelacData.Benchmarks.Cold.Programs;

/// <content>What clauses point to.</content>
internal static partial class Ours
{
    private static long SumOfRegistries()
    {
        var sum = 0L;
        foreach (var party in Parties.All)
            sum += Sum(party);
        foreach (var g in PartyGroups.All)
        {
            sum += (int)g.Id + g.Name.Length + g.Title.Length + g.Definition.Length + (g.IsOpen ? 1 : 0) + Length(g.AsOf?.Text) + g.Source.Length;
            foreach (var member in g.Members)
                sum += (int)member.Id;
        }

        foreach (var mechanism in Mechanisms.All)
            sum += Sum(mechanism);
        foreach (var o in Organisations.All)
            sum += (int)o.Id + o.Name.Length + o.Title.Length + Length(o.Abbreviation) + Sum(o.Aliases) + Length(o.Note) + Sum(o.Clauses);
        foreach (var i in Initiatives.All)
            sum += (int)i.Id + i.Name.Length + i.Title.Length + Length(i.Abbreviation) + Sum(i.Aliases) + Length(i.Note) + Sum(i.Clauses) + (int)(i.Proposer?.Id ?? 0);
        foreach (var t in Treaties.All)
        {
            sum += (int)t.Id + t.Name.Length + t.Title.Length + Length(t.Abbreviation) + Sum(t.Aliases) + Length(t.Note) + Sum(t.Clauses)
                + (int)t.Kind + Length(t.Date?.Text) + Length(t.Place);
        }

        foreach (var topic in Topics.All)
            sum += (int)topic.Id + topic.Name.Length + topic.Title.Length + topic.Definition.Length;
        foreach (var goal in Sdgs.All)
            sum += (int)goal.Id + goal.Name.Length + goal.Number + goal.Title.Length;
        foreach (var baseline in Baselines.All)
            sum += Sum(baseline);
        return sum;
    }

    private static long Sum(Party p)
    {
        long sum = (int)p.Id + p.Name.Length + p.Title.Length + p.Spanish.Length + p.Portuguese.Length + p.French.Length + p.Chinese.Length + p.Alpha2.Length
            + p.Alpha3.Length + p.M49.Length + (p.IsCelacMember ? 1 : 0);
        foreach (var relation in p.Relations)
            sum += relation.Period.Text.Length + relation.Source.Length + Length(relation.Note);
        return sum;
    }

    private static long Sum(Mechanism m)
    {
        var sum = (int)m.Id + m.Name.Length + m.Title.Length + Length(m.Abbreviation) + Sum(m.Aliases) + Length(m.Note) + (int)m.Kind;
        foreach (var mention in m.Mentions)
            sum += (int)mention.Clause.Id + (int)mention.Standing + (mention.Ordinal ?? 0) + (int)(mention.Session ?? 0) + Length(mention.Period?.Text);
        return sum;
    }

    private static long Sum(Baseline b)
    {
        var sum = (int)b.Id + b.Name.Length + b.Title.Length + (long)b.Value + b.Unit.Length + (int)b.Qualifier + b.AsOf.Text.Length + b.Speaker.Length
            + b.Occasion.Length + Length(b.Note);
        foreach (var commitment in b.Commitments)
            sum += commitment.Id.Length;
        return sum;
    }

    private static long Sum(CatalogList<string> texts)
    {
        var sum = 0L;
        foreach (var text in texts)
            sum += text.Length;
        return sum;
    }
}
