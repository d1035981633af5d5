using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>The rows of one place in one file, with their columns.</summary>
internal sealed class PlaceRows(RecordPlan plan)
{
    public List<Row> Rows { get; } = [];

    /// <summary>For each part the row that it is a part of, among those of the owner's place in the file.</summary>
    public List<int> Owners { get; } = [];

    /// <summary>The columns that the plan has.</summary>
    public List<long>[] Columns { get; } = [.. plan.Columns.Select(_ => new List<long>())];

    /// <summary>For each clause or division the number of its part of the locator, and that of its part of the eId.</summary>
    public (List<long> Locators, List<long> EIds) Positions { get; } = ([], []);

    /// <summary>For each row the chunk that its texts stand in, from 1; 0 for a row without a text.</summary>
    public List<int> Chunks { get; } = [];

    /// <summary>For each part that is numbered below what it is a part of the id that it has.</summary>
    public List<string> Ids { get; } = [];
}
