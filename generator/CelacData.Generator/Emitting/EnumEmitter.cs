using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

internal static class EnumEmitter
{
    public static string Emit(Target target, IdEnum ids)
    {
        var source = new SourceWriter(target.Namespace);
        source.Summary(ids.Doc);
        if (ids.Name == Checking.Identifiers.ClauseIds)
            source.Line($"[global::System.ComponentModel.TypeConverter(typeof(global::{target.Namespace}.ClauseIdTypeConverter))]");
        using (source.Braces($"public enum {ids.Name}"))
        {
            for (var i = 0; i < ids.Members.Count; i++)
            {
                if (i > 0)
                    source.Line();
                source.Summary(ids.Members[i].Doc);
                source.Line($"{ids.Members[i].Name} = {Literal.Of(ids.Members[i].Value)},");
            }
        }

        return source.ToString();
    }
}
