using System.Collections.Immutable;

namespace CelacData.Generator.Tests.Support;

/// <summary>
/// A small catalogue of an invented agreement: a plan of three levels and a declaration of one, two parties, one code list, a marked part
/// of the clause and an inverse. A test takes it and edits the one thing that it is about.
/// </summary>
internal sealed record HarbourAccord(ImmutableSortedDictionary<string, string> Files)
{
    public const string CatalogueFile = "catalogue.yaml";
    public const string ModelFile = "model.yaml";
    public const string LockFile = "ids.lock.yaml";
    public const string PartiesFile = "parties.yaml";
    public const string VesselsFile = "vessels.yaml";
    public const string PlanFile = "plan.yaml";
    public const string DeclarationFile = "declaration.yaml";

    /// <summary>The catalogue without a mistake.</summary>
    public static HarbourAccord Complete { get; } = new(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create(CatalogueFile, HarbourFiles.Catalogue),
        KeyValuePair.Create(ModelFile, HarbourFiles.Model),
        KeyValuePair.Create(LockFile, HarbourFiles.Lock),
        KeyValuePair.Create(PartiesFile, HarbourFiles.Parties),
        KeyValuePair.Create(VesselsFile, HarbourFiles.Vessels),
        KeyValuePair.Create(PlanFile, HarbourTexts.Plan),
        KeyValuePair.Create(DeclarationFile, HarbourTexts.Declaration),
    ]));

    public static HarbourAccord Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public string this[string file] => Files[file];

    /// <summary>Replaces a piece of text that stands exactly once in a file.</summary>
    public HarbourAccord Edit(string file, string old, string replacement)
    {
        var text = Files[file];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' does not stand in {file}.");
        Assert.True(text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"'{old}' stands in {file} more than once.");
        return With(file, string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
    }

    /// <summary>Adds text at the end of a file.</summary>
    public HarbourAccord Append(string file, string text) => With(file, Files[file] + text);

    public HarbourAccord With(string file, string text) => new(Files.SetItem(file, text));

    public HarbourAccord Without(string file) => new(Files.Remove(file));

    /// <summary>The same files under other paths.</summary>
    public HarbourAccord Rename(Func<string, string> path) =>
        new(Files.ToImmutableSortedDictionary(f => path(f.Key), f => f.Value, StringComparer.Ordinal));

    /// <summary>The same files with other contents.</summary>
    public HarbourAccord Rewrite(Func<string, string> text) =>
        new(Files.ToImmutableSortedDictionary(f => f.Key, f => text(f.Value), StringComparer.Ordinal));
}
