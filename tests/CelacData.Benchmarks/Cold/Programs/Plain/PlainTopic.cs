namespace CelacData.Benchmarks.Cold.Programs;

public sealed class PlainTopic : IPlain
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Definition { get; set; } = "";

    public long Sum() => Id + Name.Length + Title.Length + Definition.Length;
}

public sealed class PlainSdg : IPlain
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Number { get; set; }

    public string Title { get; set; } = "";

    public long Sum() => Id + Name.Length + Number + Title.Length;
}

public sealed class PlainBaseline : IPlain
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public decimal Value { get; set; }

    public string Unit { get; set; } = "";

    public int Qualifier { get; set; }

    public string AsOf { get; set; } = "";

    public string Speaker { get; set; } = "";

    public string Occasion { get; set; } = "";

    /// <summary>A commitment has an id of text and no number.</summary>
    public string[] Commitments { get; set; } = [];

    public string? Note { get; set; }

    public long Sum() => Id + Name.Length + Title.Length + (long)Value + Unit.Length + Qualifier + AsOf.Length + Speaker.Length + Occasion.Length
        + Sums.Of(Commitments) + Sums.Of(Note);
}
