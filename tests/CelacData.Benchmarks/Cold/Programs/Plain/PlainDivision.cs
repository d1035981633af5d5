namespace CelacData.Benchmarks.Cold.Programs;

public sealed class PlainDivision : IPlain
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Level { get; set; } = "";

    public string Title { get; set; } = "";

    public string Enumerator { get; set; } = "";

    public int Ordinal { get; set; }

    public string Locator { get; set; } = "";

    public string EId { get; set; } = "";

    public int Instrument { get; set; }

    public int Parent { get; set; }

    public long Sum() => Id.Length + Name.Length + Level.Length + Title.Length + Enumerator.Length + Ordinal + Locator.Length + EId.Length
        + Sums.One(Instrument) + Sums.One(Parent);
}
