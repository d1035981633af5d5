namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>
/// All records of a catalogue as they would be without a generator: objects with everything in them. All representations that are compared hold
/// these; codes, days and references stand as numbers, which is the cheapest that each of them can do. What is not given is 0, null or empty.
/// Left out, also of what the library's program reads, is what leads back along a reference (inverse lists, owners, neighbours) and what is composed of other fields: README.md has them.
/// </summary>
public sealed class PlainRecords
{
    public PlainClause[] Clauses { get; set; } = [];

    public PlainDivision[] Divisions { get; set; } = [];

    public PlainInstrument[] Instruments { get; set; } = [];

    public PlainParty[] Parties { get; set; } = [];

    public PlainPartyGroup[] PartyGroups { get; set; } = [];

    public PlainMechanism[] Mechanisms { get; set; } = [];

    public PlainOrganisation[] Organisations { get; set; } = [];

    public PlainInitiative[] Initiatives { get; set; } = [];

    public PlainTreaty[] Treaties { get; set; } = [];

    public PlainTopic[] Topics { get; set; } = [];

    public PlainSdg[] Sdgs { get; set; } = [];

    public PlainBaseline[] Baselines { get; set; } = [];

    /// <summary>Reads every field: a sum that comes out alike for every representation that holds the same.</summary>
    internal long Sum() => Sums.Of(Clauses) + SumBesideClauses();

    internal long SumBesideClauses() => Sums.Of(Divisions) + Sums.Of(Instruments) + Sums.Of(Parties) + Sums.Of(PartyGroups) + Sums.Of(Mechanisms)
        + Sums.Of(Organisations) + Sums.Of(Initiatives) + Sums.Of(Treaties) + Sums.Of(Topics) + Sums.Of(Sdgs) + Sums.Of(Baselines);
}
