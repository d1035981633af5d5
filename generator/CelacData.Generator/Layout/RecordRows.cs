using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>The rows of one kind of record in their final order, each with the chunk of text that its file has.</summary>
internal sealed class RecordRows(RecordModel record)
{
    public RecordModel Record { get; } = record;

    public List<(Row Row, int File)> Rows { get; } = [];

    /// <summary>Whose part each row is: the position in <see cref="OwnerModels"/>, and the row there.</summary>
    public List<(int Model, int Row)> Owners { get; } = [];

    /// <summary>The fields that have rows of this kind as parts.</summary>
    public List<OwnerModel> OwnerModels { get; } = [];
}
