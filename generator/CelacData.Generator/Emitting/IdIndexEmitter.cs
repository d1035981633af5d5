using System.Globalization;
using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the index by which a clause is found from the text of its id.</summary>
internal static class IdIndexEmitter
{
    public static string Emit(Target target, IdTable ids)
    {
        var source = new SourceWriter(target.Namespace, usesSystem: true);
        source.Comment("The ids of all clauses, and the index by which a text is compared with one of them at the most.");
        using (source.Braces("internal static class ClauseIdIndexTable"))
        {
            source.Comment("What globally unique ids begin with, before a slash.");
            source.Line($"internal const string Key = {Literal.Of(ids.Key)};");
            source.Line();
            source.Comment("What makes the hash one that no two ids share a slot by.");
            source.Line($"internal const int Seed = {Literal.Of(ids.Seed)};");
            source.Line();
            source.Comment("How far a hash is shifted to say its bucket, and when displaced, its slot.");
            source.Line($"internal const int BucketShift = {Literal.Of(ids.BucketShift)};");
            source.Line($"internal const int SlotShift = {Literal.Of(ids.SlotShift)};");
            source.Line();
            source.Comment("The length of the longest id.");
            source.Line($"internal const int Longest = {Literal.Of(ids.Longest)};");
            foreach (var column in ids.Columns)
            {
                source.Line();
                TableEmitter.Emit(source, target, column);
            }

            source.Line();
            source.Comment("The id of a row, with one space behind it or as many more as it is shorter than the longest.");
            source.Line($"internal static {(target.HasSpans ? "ReadOnlySpan<byte>" : "string")} LineOf(int row) => {LineOf(target, ids)};");
        }

        return source.ToString();
    }

    /// <summary>Lines are parted by a line feed.</summary>
    private static string LineOf(Target target, IdTable ids)
    {
        if (ids.Chunks.Count == 0)
            return target.HasSpans ? "default" : "\"\"";
        var cut = $"{(target.HasSpans ? "Slice" : "Substring")}({{0}} * {Literal.Of(ids.Longest + 2)}, {Literal.Of(ids.Longest + 1)})";
        if (ids.Chunks.Count == 1)
            return $"TextChunks.{ids.Chunks[0]}." + string.Format(CultureInfo.InvariantCulture, cut, "row");
        var arms = ids.Chunks.Select((chunk, i) => $"{(i == ids.Chunks.Count - 1 ? "_" : Literal.Of(i))} => TextChunks.{chunk}");
        return $"((row >> {Literal.Of(ids.RowBits)}) switch {{ {string.Join(", ", arms)} }})."
            + string.Format(CultureInfo.InvariantCulture, cut, $"(row & {Literal.Of((1 << ids.RowBits) - 1)})");
    }
}
