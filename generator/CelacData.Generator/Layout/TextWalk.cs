using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// Goes over all rows in the order of the files, each row with its parts, and gives their texts numbers. The texts of a row stand in one chunk,
/// so that the chunk follows from the row, and the numbers of one file say nothing about those of another.
/// </summary>
internal sealed class TextWalk
{
    private readonly IReadOnlyList<RecordRows> _records;
    private readonly TextPool _pool;
    private readonly List<TextCell> _cells = [];
    private readonly Dictionary<RecordRows, string?[]> _chunks;
    private readonly Dictionary<RecordRows, RowGroups<(RecordRows Rows, int Row)>> _parts;

    public TextWalk(IReadOnlyList<RecordRows> records, TextPool pool)
    {
        (_records, _pool) = (records, pool);
        _chunks = records.ToDictionary(r => r, r => new string?[r.Rows.Count]);
        _parts = records.ToDictionary(r => r, _ => new RowGroups<(RecordRows, int)>());
        var byName = records.ToDictionary(r => r.Record.Name, StringComparer.Ordinal);
        foreach (var rows in records)
        {
            var owners = rows.OwnerModels.Select(o => _parts[byName[o.Record]]).ToList();
            for (var i = 0; i < rows.Owners.Count; i++)
                owners[rows.Owners[i].Model].Add(rows.Owners[i].Row, (rows, i));
        }
    }

    public void Walk(IReadOnlyList<string> fileNames)
    {
        var whole = _records.Where(r => r.Owners.Count == 0)
            .SelectMany(r => r.Rows.Select((row, i) => (Rows: r, Row: i, row.File)))
            .GroupBy(x => x.File).ToDictionary(g => g.Key, g => g.ToList());
        for (var file = 0; file < fileNames.Count; file++)
        {
            if (!whole.TryGetValue(file, out var rows))
                continue;
            _pool.Begin(fileNames[file]);
            foreach (var (record, row, _) in rows)
                Visit(record, row);
        }
    }

    /// <summary>The chunks of a kind of record, row after row; a row without a text belongs to any chunk.</summary>
    public IEnumerable<TextRun> RunsOf(RecordRows rows)
    {
        var chunks = _chunks[rows];
        string? last = null;
        for (var i = 0; i < chunks.Length; i++)
        {
            if (chunks[i] is null || chunks[i] == last)
                continue;
            if (last is not null)
                yield return new TextRun(i, last);
            last = chunks[i];
        }

        if (last is not null)
            yield return new TextRun(chunks.Length, last);
    }

    private void Visit(RecordRows rows, int row)
    {
        rows.Texts.CopyTo(row, _cells);
        if (_cells.Count > 0)
        {
            _chunks[rows][row] = _pool.ChunkFor(_cells);
            foreach (var cell in _cells)
                cell.Column[cell.At] = _pool.Add(cell.Text);
        }

        var parts = _parts[rows];
        for (var part = parts.FirstOf(row); part >= 0; part = parts.NextOf(part))
            Visit(parts[part].Rows, parts[part].Row);
    }
}
