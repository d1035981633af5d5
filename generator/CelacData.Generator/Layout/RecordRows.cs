using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>The rows of one kind of record in their final order, each with the chunk of text that its file has.</summary>
internal sealed class RecordRows(RecordModel record)
{
    public RecordModel Record { get; } = record;

    public List<(Row Row, int File)> Rows { get; } = [];

    /// <summary>The one kind of record whose field these are parts of, where there is but one; its rows are their owners.</summary>
    public string? Owner { get; set; }

    /// <summary>The property of the owner under which they stand.</summary>
    public string? OwnerField { get; set; }

    public List<long> Owners { get; } = [];
}
