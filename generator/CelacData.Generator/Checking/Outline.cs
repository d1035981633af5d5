using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>An instrument in its order: the texts of its files joined, with everything that follows from position.</summary>
/// <param name="Row">The instrument's own row.</param>
internal sealed record InstrumentOutline(string Prefix, string Name, Row Row, IReadOnlyList<TextFile> Files, IReadOnlyList<LevelModel> Levels, IReadOnlyList<OutlineItem> Items);

/// <summary>A clause or a division at its place.</summary>
/// <param name="Ordinal">Its position among its siblings, from 1.</param>
/// <param name="Number">Its number as ids have it.</param>
/// <param name="Locator">Where it stands inside the instrument, as a citation has it.</param>
internal sealed record OutlineItem(
    Content Content, TextFile File, LevelModel Level, int Ordinal, string Number, string Id, string Name, string Locator, string EId, IReadOnlyList<OutlineItem> Children)
{
    public bool IsClause => Content.IsClause;

    /// <summary>An item is itself alone: two places with the same content are two items.</summary>
    public bool Equals(OutlineItem? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
