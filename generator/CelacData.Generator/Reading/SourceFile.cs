using CelacData.Generator.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Reading;

/// <summary>
/// A file as the compiler hands it over, not read yet. Its nodes are made when its records are and kept no longer: what lives from run to run is the
/// text, which the compiler keeps anyway, and the records.
/// </summary>
/// <param name="Path">The path as the compiler names it; for messages only.</param>
/// <param name="IsFound">Whether the file is here for its name alone: nobody has said that it is a data file.</param>
internal sealed record SourceFile(string Path, SourceText Text, bool IsFound)
{
    /// <summary>
    /// Whether the file may be one that declares a model. It is no such file where its first line with content begins with a plain key of another kind;
    /// what begins in any other way has to be read to tell.
    /// </summary>
    public bool MayBeModel => PlainFirstKey() is not { } key || SchemaParser.IsNearModel(key);

    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && IsFound == other.IsFound && Text.ContentEquals(other.Text);

    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.Length);

    public YamlFile Read(CancellationToken cancellation) => YamlReader.Read(Path, Text, cancellation) with { IsFound = IsFound };

    /// <summary>The letters, and nothing else, before a colon at the beginning of the first line that is neither empty nor a comment; else null.</summary>
    private string? PlainFirstKey()
    {
        var at = 0;
        while (at < Text.Length && Text[at] is '#' or '\n' or '\r')
        {
            while (at < Text.Length && Text[at] is not '\n' and not '\r')
                at++;
            at++;
        }

        var start = at;
        while (at < Text.Length && Text[at] is >= 'a' and <= 'z' or >= 'A' and <= 'Z')
            at++;
        var isKey = at > start && at < Text.Length && Text[at] == ':' && (at + 1 == Text.Length || Text[at + 1] is ' ' or '\n' or '\r');
        return isKey ? Text.ToString(TextSpan.FromBounds(start, at)) : null;
    }
}
