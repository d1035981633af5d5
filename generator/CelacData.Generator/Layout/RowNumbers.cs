namespace CelacData.Generator.Layout;

/// <summary>Numbers the rows of all files: those of a kind place by place, and those of a place file by file.</summary>
internal sealed class RowNumbers
{
    private readonly LayoutPlan _plan;
    private readonly IReadOnlyDictionary<string, List<FileLayout>> _files;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>By the number of a place, for each of its files the first row; behind them the row after the last.</summary>
    private readonly int[][] _firsts;

    /// <param name="files">By the name of a kind that stands by itself its files, in the order of its rows.</param>
    public RowNumbers(LayoutPlan plan, IReadOnlyDictionary<string, List<FileLayout>> files)
    {
        (_plan, _files, _firsts) = (plan, files, new int[plan.Places.Count][]);
        foreach (var record in plan.Records)
        {
            var row = 0;
            foreach (var place in record.Places)
            {
                var inFiles = FilesOf(place);
                var firsts = _firsts[place.Number] = new int[inFiles.Count + 1];
                for (var i = 0; i < inFiles.Count; i++)
                {
                    firsts[i] = row;
                    row += inFiles[i].Places[place.Number]?.Rows.Count ?? 0;
                }

                firsts[inFiles.Count] = row;
            }

            _counts.Add(record.Record.Name, row);
        }
    }

    public int CountOf(string record) => _counts[record];

    /// <param name="file">Which of the files of the place, or how many there are for the row after the last.</param>
    public int FirstOf(RowPlace place, int file) => _firsts[place.Number][file];

    /// <summary>The pieces that the rows of a kind are made of, in their order.</summary>
    public IEnumerable<RowPiece> PiecesOf(string record)
    {
        foreach (var place in _plan.Of(record).Places)
        {
            var files = FilesOf(place);
            for (var i = 0; i < files.Count; i++)
                if (files[i].Places[place.Number] is { } rows)
                    yield return new RowPiece(place, files[i], i, rows);
        }
    }

    private List<FileLayout> FilesOf(RowPlace place) => _files.TryGetValue(place.Root.Plan.Record.Name, out var files) ? files : [];
}

/// <summary>The rows of a place in a file.</summary>
/// <param name="Number">Which of the files of the place it is.</param>
internal readonly record struct RowPiece(RowPlace Place, FileLayout File, int Number, PlaceRows Rows);
