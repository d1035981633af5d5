using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the classes of the levels, and what leads to them from a clause.</summary>
internal static class LevelEmitter
{
    public static SourceText Emit(Target target, LevelClass level)
    {
        var nameSpace = target.Namespace;
        var source = new SourceWriter(nameSpace);
        source.Summary($"A division of the level {level.Level}.");
        if (target.HasSpans)
            TextFormEmitter.EmitJsonAttribute(source, target, "RecordJsonConverter");
        using (source.Braces($"public sealed partial record {level.Name} : global::{nameSpace}.Division"))
        {
            foreach (var list in level.Inside)
                source.Line($"private global::{nameSpace}.CatalogList<global::{nameSpace}.{list.Type}>? {Slot(list)};");
            if (level.Inside.Count > 0)
                source.Line();
            using (source.Braces($"internal {level.Name}(int row) : base(row)"))
            {
            }

            foreach (var around in level.Around)
                EmitAround(source, nameSpace, around, "Parent");
            foreach (var list in level.Inside)
                EmitInside(source, nameSpace, list);
            EmitEquality(source, nameSpace, level.Name);
        }

        return source.Close();
    }

    /// <summary>What makes a division of a row, and the properties of the clause.</summary>
    public static SourceText EmitIndex(string nameSpace, LevelIndex levels)
    {
        var source = new SourceWriter(nameSpace);
        using (source.Braces("partial record Division"))
        {
            source.Line($"private static partial global::{nameSpace}.Division Make(int row) => DivisionTable.Kind.At(row) switch");
            source.Line("{");
            for (var i = 0; i < levels.Classes.Count; i++)
                source.Line($"    {Literal.Of(i)} => new global::{nameSpace}.{levels.Classes[i]}(row),");
            source.Line($"    _ => throw Rows.Undefined(nameof(row), row, nameof(global::{nameSpace}.Division)),");
            source.Line("};");
        }

        if (levels.OfClause.Count == 0)
            return source.Close();
        source.Line();
        using (source.Braces("partial record Clause"))
        {
            for (var i = 0; i < levels.OfClause.Count; i++)
                EmitAround(source, nameSpace, levels.OfClause[i], "Division", isFirst: i == 0);
        }

        return source.Close();
    }

    private static void EmitAround(SourceWriter source, string nameSpace, LevelProperty property, string from, bool isFirst = false)
    {
        if (!isFirst)
            source.Line();
        source.Summary($"The {property.Words} that it stands in{(property.IsAlways ? "" : ", or null")}.");
        source.Line(property.IsAlways
            ? $"public global::{nameSpace}.{property.Type} {property.Name} => {from}!.Around<global::{nameSpace}.{property.Type}>()!;"
            : $"public global::{nameSpace}.{property.Type}? {property.Name} => {from}?.Around<global::{nameSpace}.{property.Type}>();");
    }

    private static void EmitInside(SourceWriter source, string nameSpace, LevelProperty list)
    {
        source.Line();
        source.Summary($"The {list.Words} inside it, in the order of the text.");
        source.Line($"public global::{nameSpace}.CatalogList<global::{nameSpace}.{list.Type}> {list.Name} =>");
        source.Line($"    {Slot(list)} ?? Rows.Keep(ref {Slot(list)}, Inside<global::{nameSpace}.{list.Type}>());");
    }

    private static void EmitEquality(SourceWriter source, string nameSpace, string name)
    {
        source.Line();
        source.Line("/// <summary>Whether both are the same division.</summary>");
        source.Line("/// <param name=\"other\">The other division.</param>");
        source.Line("/// <returns>Whether the ids are equal.</returns>");
        source.Line($"public bool Equals(global::{nameSpace}.{name}? other) => base.Equals(other);");
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public override int GetHashCode() => base.GetHashCode();");
    }

    private static string Slot(LevelProperty list) => "_" + char.ToLowerInvariant(list.Name[0]) + list.Name.Substring(1);
}
