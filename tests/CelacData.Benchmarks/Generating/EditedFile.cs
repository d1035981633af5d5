namespace CelacData.Benchmarks.Generating;

/// <summary>A file in which the restatement of one clause is edited again and again.</summary>
internal sealed class EditedFile
{
    private const string Restatement = "restatement: >-\n";

    private readonly string _text;
    private readonly int _place;
    private int _edits;

    private EditedFile(string path, string text, int place) => (Path, _text, _place) = (path, text, place);

    public string Path { get; }

    /// <summary>The file in the middle of the catalogue, and a clause in the middle of it.</summary>
    public static EditedFile In(IReadOnlyDictionary<string, string> texts)
    {
        var files = texts.Where(t => t.Value.Contains(Restatement)).OrderBy(t => t.Key, StringComparer.Ordinal).ToList();
        var (path, text) = files[files.Count / 2];
        var place = text.IndexOf(Restatement, text.Length / 2, StringComparison.Ordinal);
        place = place < 0 ? text.LastIndexOf(Restatement, StringComparison.Ordinal) : place;
        var line = place + Restatement.Length;
        while (text[line] == ' ')
            line++;
        return new EditedFile(path, text, line);
    }

    /// <summary>The whole file after a further edit.</summary>
    public string Next() => _text.Insert(_place, $"Edited{_edits++} ");
}
