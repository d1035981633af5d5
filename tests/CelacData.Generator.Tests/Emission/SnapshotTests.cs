using CelacData.Generator.Tests.Support;

namespace CelacData.Generator.Tests.Emission;

/// <summary>The emitted code to the letter: one file of each sort. How to refresh them stands in <see cref="Snapshot"/>.</summary>
public sealed class SnapshotTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_sources = new(() => GeneratorRun.Of(HarbourAccord.Complete).Sources);

    [Theory]
    [InlineData("CatalogInfo.g.cs")]
    [InlineData("ClauseCatalog.g.cs")]
    [InlineData("ClauseId.g.cs")]
    [InlineData("Weight.g.cs")]
    [InlineData("Article.g.cs")]
    [InlineData("Levels.g.cs")]
    [InlineData("Instrument.g.cs")]
    [InlineData("HarbourPlan.g.cs")]
    [InlineData("Data.Cells.g.cs")]
    [InlineData("Data.Clause.g.cs")]
    [InlineData("Data.Vessel.g.cs")]
    [InlineData("Data.ClauseIdIndex.g.cs")]
    [InlineData("Text.Plan.g.cs")]
    [InlineData("Clause.g.cs")]
    [InlineData("Promise.g.cs")]
    [InlineData("RecordKinds.g.cs")]
    [InlineData("Vessel.g.cs")]
    public void The_emitted_code_is_that_of_the_snapshot(string file) => Snapshot.Check(file, s_sources.Value[file]);

    [Fact]
    public void There_is_one_file_for_each_part_of_the_catalogue() => Assert.Equal(
        [
            "Article.g.cs", "CatalogInfo.g.cs", "Clause.g.cs", "ClauseCatalog.g.cs", "ClauseId.g.cs", "Data.Catalogue.g.cs", "Data.Cells.g.cs", "Data.Clause.g.cs", "Data.ClauseIdIndex.g.cs",
            "Data.Dissociation.g.cs", "Data.Division.g.cs", "Data.Edition.g.cs", "Data.Instrument.g.cs", "Data.Level.g.cs", "Data.Party.g.cs",
            "Data.Promise.g.cs", "Data.Standing.g.cs", "Data.TextNote.g.cs", "Data.Vessel.g.cs", "Dissociation.g.cs", "HarbourDeclaration.g.cs",
            "HarbourPlan.g.cs", "Instrument.g.cs", "InstrumentStatus.g.cs", "Levels.g.cs", "Party.g.cs", "PartyId.g.cs", "Promise.g.cs", "RecordKinds.g.cs",
            "Section.g.cs", "Standing.g.cs", "Text.Catalogue.g.cs", "Text.ClauseIds.g.cs", "Text.Declaration.g.cs", "Text.Parties.g.cs", "Text.Plan.g.cs",
            "Text.Vessels.g.cs", "Vessel.g.cs", "VesselId.g.cs", "Weight.g.cs", "WithdrawnIds.g.cs",
        ],
        s_sources.Value.Keys.Where(f => !f.StartsWith("Core.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_snapshot_is_left_over() => Assert.All(Snapshot.Names, name => Assert.Contains(name, s_sources.Value.Keys));
}
