using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the index by which a clause is found from the text of its id.</summary>
internal static class IdIndexEmitter
{
    public static SourceText Emit(Target target, IdTable ids)
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
            source.Comment("How far a hash is shifted to say its bucket, and how many slots there are.");
            source.Line($"internal const int BucketShift = {Literal.Of(ids.BucketShift)};");
            source.Line($"internal const int SlotCount = {Literal.Of(ids.SlotCount)};");
            source.Line();
            source.Comment("The length of the longest id.");
            source.Line($"internal const int Longest = {Literal.Of(ids.Longest)};");
            source.Line();
            TableEmitter.Emit(source, target, ids.Displacements);
            source.Line();
            EmitSlots(source, target, ids);
            source.Line();
            source.Comment("The id of a row, with one space behind it or as many more as it is shorter than the longest.");
            source.Line($"internal static {TypeOf(target)} LineOf(int row) => {LineOf(target, ids.Ids)};");
        }

        return source.Close();
    }

    /// <summary>In one literal, however long: a lookup that had to choose among several would guess wrong every other time, as ids follow no pattern.</summary>
    private static void EmitSlots(SourceWriter source, Target target, IdTable ids)
    {
        source.Comment("The slots, each a line: of the id whose slot it is the first four characters and between them the next four, then the last four and between");
        source.Comment("them the row, from 1, in three digits that count from 0 to o, the lowest first; then the length. AP-2.3.10 is A.P3-.213r.r1r09.");
        source.Line($"internal static {TypeOf(target)} {ids.Slots.Name} =>");
        TextEmitter.EmitLines(source, target, ids.Slots);
    }

    private static string TypeOf(Target target) => target.HasSpans ? "ReadOnlySpan<byte>" : "string";

    /// <summary>What cuts a line out of the chunk in which it stands. Lines are parted by a line feed.</summary>
    private static string LineOf(Target target, LineTable lines)
    {
        if (lines.Chunks.Count == 0)
            return target.HasSpans ? "default" : "\"\"";
        if (lines.Chunks.Count == 1)
            return $"TextChunks.{lines.Chunks[0]}.{Cut("row")}";
        var arms = lines.Chunks.Select((chunk, i) => $"{(i == lines.Chunks.Count - 1 ? "_" : Literal.Of(i))} => TextChunks.{chunk}");
        return $"((row >> {Literal.Of(lines.Bits)}) switch {{ {string.Join(", ", arms)} }}).{Cut($"(row & {Literal.Of((1 << lines.Bits) - 1)})")}";

        string Cut(string line) => $"{(target.HasSpans ? "Slice" : "Substring")}({line} * {Literal.Of(lines.Length + 1)}, {Literal.Of(lines.Length)})";
    }
}
