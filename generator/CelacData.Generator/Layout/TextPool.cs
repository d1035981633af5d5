using System.Globalization;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>Gives the chunks of text of all files their names, each of which becomes one of an emitted file.</summary>
internal sealed class TextPool
{
    /// <summary>From here on, what the runtime does for each length of a chunk weighs more than what is missing to a round one.</summary>
    private const int ManyChunks = 400;

    private readonly List<TextChunk> _chunks = [];
    private readonly Dictionary<FileLayout, string[]> _namesOf = [];

    /// <summary>The compiler wants the names of files to differ in more than case.</summary>
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the texts of a file, whose chunks are called after it.</summary>
    public void Add(FileLayout file)
    {
        var name = NameOf(file.File.Name);
        // A file without a text takes its name all the same: whether it has one should not rename those of others.
        var names = Enumerable.Range(0, Math.Max(1, file.Texts.Count)).Select(_ => UniqueName(name)).ToArray();
        _namesOf.Add(file, names);
        for (var i = 0; i < file.Texts.Count; i++)
            _chunks.Add(new TextChunk(names[i], file.Texts[i], IsOfLines: false));
    }

    /// <summary>The name of a chunk.</summary>
    /// <param name="number">Its number among those of the file, from 1.</param>
    public string ChunkOf(FileLayout file, int number) => _namesOf[file][number - 1];

    /// <summary>Adds texts that are all of one length.</summary>
    /// <returns>The name of their chunk.</returns>
    public string AddLines(string name, IEnumerable<string> texts)
    {
        var unique = UniqueName(name);
        _chunks.Add(new TextChunk(unique, texts.ToEquatableArray(), IsOfLines: true));
        return unique;
    }

    public EquatableArray<TextChunk> ToChunks() =>
        _chunks.Select(c => c with { IsRounded = !c.IsOfLines && _chunks.Count > ManyChunks }).ToEquatableArray();

    private static string NameOf(string fileName)
    {
        var words = fileName.Split(fileName.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray());
        var name = string.Concat(words.Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
        return name.Length == 0 || char.IsDigit(name[0]) ? "File" + name : name;
    }

    private string UniqueName(string name)
    {
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
            unique = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        return unique;
    }
}
