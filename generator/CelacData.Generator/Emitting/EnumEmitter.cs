using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

internal static class EnumEmitter
{
    /// <summary>More members than these nobody reads one after the other.</summary>
    private const int ReadableMembers = 1000;

    public static SourceText Emit(Target target, IdEnum ids)
    {
        var source = new SourceWriter(target.Namespace);
        source.Summary(ids.Doc);
        if (ids.Name == Checking.Identifiers.ClauseIds)
            source.Line($"[global::System.ComponentModel.TypeConverter(typeof(global::{target.Namespace}.ClauseIdTypeConverter))]");
        if (target.HasSpans)
            TextFormEmitter.EmitJsonAttribute(source, target, $"CodeJsonConverter<global::{target.Namespace}.{ids.Name}>");
        using (source.Braces($"public enum {ids.Name}"))
        {
            for (var i = 0; i < ids.Members.Count; i++)
            {
                if (i > 0)
                    source.Line();
                source.Summary(ids.Members[i].Doc, onOneLine: ids.Members.Count > ReadableMembers);
                if (ids.Members[i].IsWithdrawn)
                    source.Line($"[global::System.Obsolete({Literal.Of(ids.Members[i].Doc[0])})]");
                source.Line($"{ids.Members[i].Name} = {Literal.Of(ids.Members[i].Value)},");
            }
        }

        return source.Close();
    }

    /// <summary>The ids that were withdrawn, of which errors tell.</summary>
    public static SourceText EmitWithdrawn(string nameSpace, EquatableArray<WithdrawnValue> withdrawn)
    {
        var source = new SourceWriter(nameSpace);
        source.Comment("The ids that were withdrawn, and what replaced them.");
        using (source.Braces("internal static class WithdrawnIds"))
        {
            source.Line("internal static WithdrawnId[] All =>");
            source.Line("[");
            foreach (var id in withdrawn)
                source.Line($"    new({string.Join(", ", new[] { Literal.Of(id.Enum), Literal.Of(id.Value), Literal.Of(id.Id) }.Concat(id.ReplacedBy.Select(Literal.Of)))}),");
            source.Line("];");
        }

        return source.Close();
    }
}
