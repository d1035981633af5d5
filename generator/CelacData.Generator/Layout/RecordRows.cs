using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>A text, and the place in a column where its number belongs.</summary>
internal readonly record struct TextCell(List<long> Column, int At, string Text);

/// <summary>The rows of one kind of record in their final order, each with the file that it stands in.</summary>
internal sealed class RecordRows(RecordModel record)
{
    public RecordModel Record { get; } = record;

    public List<(Row Row, int File)> Rows { get; } = [];

    /// <summary>Whose part each row is: the position in <see cref="OwnerModels"/>, and the row there.</summary>
    public List<(int Model, int Row)> Owners { get; } = [];

    /// <summary>The fields that have rows of this kind as parts.</summary>
    public List<OwnerModel> OwnerModels { get; } = [];

    /// <summary>The texts of each row, which get their numbers when all rows are known.</summary>
    public RowGroups<TextCell> Texts { get; } = new();
}
