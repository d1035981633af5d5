namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>
/// A clause as it would be without a generator: an object with everything in it. All representations that are compared hold these; codes and
/// references stand as numbers, which is the cheapest that each of them can do.
/// </summary>
public sealed class PlainClause
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Enumerator { get; set; } = "";

    public string Restatement { get; set; } = "";

    public string? Note { get; set; }

    public string Fingerprint { get; set; } = "";

    public int Words { get; set; }

    public int[] Topics { get; set; } = [];

    public PlainCommitment[] Commitments { get; set; } = [];

    /// <summary>Reads every field: a sum that comes out alike for every representation that holds the same.</summary>
    public static long Sum(IReadOnlyList<PlainClause> clauses)
    {
        var sum = 0L;
        foreach (var c in clauses)
        {
            sum += c.Id.Length + c.Name.Length + c.Title.Length + c.Enumerator.Length + c.Restatement.Length + (c.Note?.Length ?? 0) + c.Fingerprint.Length;
            sum += c.Words + c.Topics.Length;
            foreach (var commitment in c.Commitments)
                sum += commitment.Sum();
        }

        return sum;
    }
}

public sealed class PlainCommitment
{
    public int Bearer { get; set; }

    public int[] Beneficiaries { get; set; } = [];

    public string? Recipients { get; set; }

    public string Act { get; set; } = "";

    public string Phrase { get; set; } = "";

    public string[] Conditions { get; set; } = [];

    public string? Period { get; set; }

    public int[] Recurrences { get; set; } = [];

    public PlainQuantity[] Quantities { get; set; } = [];

    public int[] Mechanisms { get; set; } = [];

    public int Strength { get; set; }

    public int Rule { get; set; }

    public string? Reason { get; set; }

    internal long Sum()
    {
        long sum = (Bearer > 0 ? 1 : 0) + Beneficiaries.Length + (Recipients?.Length ?? 0) + Act.Length + Phrase.Length;
        foreach (var condition in Conditions)
            sum += condition.Length;
        sum += (Period?.Length ?? 0) + Recurrences.Length;
        foreach (var quantity in Quantities)
            sum += (long)quantity.Value + quantity.Unit.Length + (quantity.Kind > 0 ? 1 : 0) + (quantity.Basis > 0 ? 1 : 0);
        return sum + Mechanisms.Length + (Strength > 0 ? 1 : 0) + (Rule > 0 ? 1 : 0) + (Reason?.Length ?? 0);
    }
}

public sealed class PlainQuantity
{
    public decimal Value { get; set; }

    public string Unit { get; set; } = "";

    public int Kind { get; set; }

    public int Basis { get; set; }
}
