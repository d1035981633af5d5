using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// The rows of a file laid out as columns, and whatever else follows from the file and where its rows are in the text. Where they are among the rows of other files,
/// and what their names stand for, is added where the files are joined: an edit lays out the file that it is in, and no other.
/// </summary>
/// <param name="Places">By the number of each place its rows; null for a place of which the file has none.</param>
/// <param name="Names">By the number of each kind of names those that the file has, each once.</param>
/// <param name="Texts">The texts, chunk by chunk; each numbers its own from 1.</param>
/// <param name="Hashes">By the name of a kind of record the hash of each of its rows that stand by themselves.</param>
/// <param name="Divisions">What is said of each division outside of its table.</param>
/// <param name="Clauses">The same of each clause.</param>
internal sealed record FileLayout(
    DataFile File,
    PlaceRows?[] Places,
    List<string>[] Names,
    IReadOnlyList<EquatableArray<string>> Texts,
    Dictionary<string, List<string>> Hashes,
    List<ItemFacts> Divisions,
    List<ItemFacts> Clauses)
{
    public bool HasRows => Places.Any(p => p is not null);

    /// <summary>It is compared as a whole: whoever lays a file out anew has a reason to.</summary>
    public bool Equals(FileLayout? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
