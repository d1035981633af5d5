namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>What the texts name: it may have an abbreviation and other names.</summary>
public abstract class PlainNamed
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string? Abbreviation { get; set; }

    public string[] Aliases { get; set; } = [];

    public string? Note { get; set; }

    private protected long SumOfNamed() => Id + Name.Length + Title.Length + Sums.Of(Abbreviation) + Sums.Of(Aliases) + Sums.Of(Note);
}

public sealed class PlainMechanism : PlainNamed, IPlain
{
    public int Kind { get; set; }

    public PlainMechanismMention[] Mentions { get; set; } = [];

    public long Sum() => SumOfNamed() + Kind + Sums.Of(Mentions);
}

public sealed class PlainMechanismMention : IPlain
{
    public int Clause { get; set; }

    public int Standing { get; set; }

    public int Ordinal { get; set; }

    public int Session { get; set; }

    public string? Period { get; set; }

    public long Sum() => Clause + Standing + Ordinal + Session + Sums.Of(Period);
}

public sealed class PlainOrganisation : PlainNamed, IPlain
{
    public int[] Clauses { get; set; } = [];

    public long Sum() => SumOfNamed() + Sums.Of(Clauses);
}

public sealed class PlainInitiative : PlainNamed, IPlain
{
    public int Proposer { get; set; }

    public int[] Clauses { get; set; } = [];

    public long Sum() => SumOfNamed() + Proposer + Sums.Of(Clauses);
}

public sealed class PlainTreaty : PlainNamed, IPlain
{
    public int Kind { get; set; }

    public string? Date { get; set; }

    public string? Place { get; set; }

    public int[] Clauses { get; set; } = [];

    public long Sum() => SumOfNamed() + Kind + Sums.Of(Date) + Sums.Of(Place) + Sums.Of(Clauses);
}
