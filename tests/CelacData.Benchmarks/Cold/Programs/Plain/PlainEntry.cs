namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>What a commitment and a statement have alike.</summary>
public abstract class PlainEntry
{
    public int Ordinal { get; set; }

    public int Bearer { get; set; }

    public int[] Beneficiaries { get; set; } = [];

    public string? Recipients { get; set; }

    public string Act { get; set; } = "";

    public string Phrase { get; set; } = "";

    public PlainCondition[] Conditions { get; set; } = [];

    public string? Period { get; set; }

    public int PeriodWording { get; set; }

    public string? PeriodInferredFrom { get; set; }

    public int[] Recurrences { get; set; } = [];

    public PlainQuantity[] Quantities { get; set; } = [];

    public int[] Mechanisms { get; set; } = [];

    public int[] Organisations { get; set; } = [];

    public int[] Initiatives { get; set; } = [];

    public int[] Treaties { get; set; } = [];

    public int Rule { get; set; }

    public string? Reason { get; set; }

    private protected long SumOfEntry() => Ordinal + Bearer + Sums.Of(Beneficiaries) + Sums.Of(Recipients) + Act.Length + Phrase.Length + Sums.Of(Conditions)
        + Sums.Of(Period) + PeriodWording + Sums.Of(PeriodInferredFrom) + Sums.Of(Recurrences) + Sums.Of(Quantities) + Sums.Of(Mechanisms)
        + Sums.Of(Organisations) + Sums.Of(Initiatives) + Sums.Of(Treaties) + Rule + Sums.Of(Reason);
}

public sealed class PlainCommitment : PlainEntry, IPlain
{
    public int Strength { get; set; }

    public int Alternative { get; set; }

    public int AlternativeKind { get; set; }

    public long Sum() => SumOfEntry() + Strength + Alternative + AlternativeKind;
}

public sealed class PlainStatement : PlainEntry, IPlain
{
    public int Kind { get; set; }

    public int Alternative { get; set; }

    public int AlternativeStrength { get; set; }

    public long Sum() => SumOfEntry() + Kind + Alternative + AlternativeStrength;
}

public sealed class PlainCondition : IPlain
{
    public int[] Kinds { get; set; } = [];

    public string Text { get; set; } = "";

    public long Sum() => Sums.Of(Kinds) + Text.Length;
}

public sealed class PlainQuantity : IPlain
{
    public decimal Value { get; set; }

    public int Kind { get; set; }

    public string Unit { get; set; } = "";

    public int Basis { get; set; }

    public string? Currency { get; set; }

    public int[] OverlapsWith { get; set; } = [];

    public string? Note { get; set; }

    public long Sum() => (long)Value + Kind + Unit.Length + Basis + Sums.Of(Currency) + Sums.Of(OverlapsWith) + Sums.Of(Note);
}
