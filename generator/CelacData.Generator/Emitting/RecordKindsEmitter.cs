using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the one place that finds a record of any kind by the text that stands for it, for converters that know only a type.</summary>
internal static class RecordKindsEmitter
{
    /// <summary>The kinds whose entries text stands for, with the class that lists them.</summary>
    public static EquatableArray<RecordKind> KindsOf(Catalogue catalogue) =>
        catalogue.Records.Where(r => r.HasReference).Select(r => new RecordKind(r.Record.Name, r.Record.Plural)).ToEquatableArray();

    public static SourceText Emit(string nameSpace, EquatableArray<RecordKind> kinds)
    {
        var source = new SourceWriter(nameSpace, usesSystem: true);
        source.Comment("Finds a record of any kind by the text that stands for it.");
        using (source.Braces("internal static class RecordKinds"))
        {
            source.Comment("The record of a kind, which is the type of its class.");
            using (source.Braces($"internal static global::{nameSpace}.IRecord Parse(Type kind, string text)"))
            {
                EmitKind("Clause", "Clauses");
                source.Line($"if (kind == typeof(global::{nameSpace}.Instrument))");
                source.Line($"    return global::{nameSpace}.Instrument.Named(text);");
                source.Line($"if (typeof(global::{nameSpace}.Division).IsAssignableFrom(kind))");
                source.Line($"    return global::{nameSpace}.Division.Named(text) is var division && kind.IsInstanceOfType(division)");
                source.Line("        ? division : throw new FormatException($\"'{text}' is no {kind.Name}, it is of the level {division.Level}.\");");
                foreach (var kind in kinds)
                    EmitKind(kind.Name, kind.Plural);
                source.Line("throw new NotSupportedException($\"A {kind.Name} has no id to be found by; read the record that it is a part of.\");");
            }
        }

        return source.Close();

        void EmitKind(string name, string list)
        {
            source.Line($"if (kind == typeof(global::{nameSpace}.{name}))");
            source.Line($"    return global::{nameSpace}.{list}.Parse(text);");
        }
    }
}

/// <summary>A kind of record whose entries text stands for.</summary>
internal sealed record RecordKind(string Name, string Plural);
