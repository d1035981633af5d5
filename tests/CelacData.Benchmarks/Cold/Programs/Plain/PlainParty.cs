namespace CelacData.Benchmarks.Cold.Programs;

public sealed class PlainParty : IPlain
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Spanish { get; set; } = "";

    public string Portuguese { get; set; } = "";

    public string French { get; set; } = "";

    public string Chinese { get; set; } = "";

    public string Alpha2 { get; set; } = "";

    public string Alpha3 { get; set; } = "";

    public string M49 { get; set; } = "";

    public bool IsCelacMember { get; set; }

    public PlainRelation[] Relations { get; set; } = [];

    public long Sum() => Id + Name.Length + Title.Length + Spanish.Length + Portuguese.Length + French.Length + Chinese.Length + Alpha2.Length + Alpha3.Length
        + M49.Length + (IsCelacMember ? 1 : 0) + Sums.Of(Relations);
}

public sealed class PlainRelation : IPlain
{
    public string Period { get; set; } = "";

    public string Source { get; set; } = "";

    public string? Note { get; set; }

    public long Sum() => Period.Length + Source.Length + Sums.Of(Note);
}

public sealed class PlainPartyGroup : IPlain
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Definition { get; set; } = "";

    public bool IsOpen { get; set; }

    public string? AsOf { get; set; }

    public int[] Members { get; set; } = [];

    public string Source { get; set; } = "";

    public long Sum() => Id + Name.Length + Title.Length + Definition.Length + (IsOpen ? 1 : 0) + Sums.Of(AsOf) + Sums.Of(Members) + Source.Length;
}
