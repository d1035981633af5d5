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
            source.Comment("The length of the longest id.");
            source.Line($"internal const int Longest = {Literal.Of(ids.Longest)};");
            foreach (var column in ids.Columns)
            {
                source.Line();
                TableEmitter.Emit(source, target, column);
            }

            source.Line();
            source.Comment("The chunk with the id of a row, and the number that it has there.");
            source.Line($"internal static TextChunk TextsOf(int row) => {Chunks(ids)};");
            source.Line();
            source.Line($"internal static int NumberOf(int row) => (row & {Literal.Of((1 << ids.Shift) - 1)}) + 1;");
        }

        return source.ToString();
    }

    private static string Chunks(IdTable ids) => ids.Chunks.Count switch
    {
        0 => "default",
        1 => $"TextChunks.Of{ids.Chunks[0]}()",
        _ => $"(row >> {Literal.Of(ids.Shift)}) switch {{ {string.Join(", ", ids.Chunks.Select((c, i) => $"{(i == ids.Chunks.Count - 1 ? "_" : Literal.Of(i))} => TextChunks.Of{c}()"))} }}",
    };
}
