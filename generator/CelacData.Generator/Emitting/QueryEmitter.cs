using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the methods that choose among records by a code. Most ask its column, and make no record of those that they do not choose.</summary>
internal static class QueryEmitter
{
    public static void Emit(SourceWriter source, Target target, RecordClass record, bool isFirst = false)
    {
        foreach (var query in record.Queries)
        {
            if (!isFirst)
                source.Line();
            isFirst = false;
            Emit(source, target.Namespace, record.Record, query);
        }
    }

    private static void Emit(SourceWriter source, string nameSpace, RecordModel record, QueryModel query)
    {
        var type = $"global::System.Collections.Generic.IEnumerable<global::{nameSpace}.{record.Name}>";
        var records = record.FileKey;
        var code = Other([records], char.ToLowerInvariant(query.Field.Key[0]) + query.Field.Key.Substring(1), "code", "value");
        var each = Other([records, code], "record", "each", "one");
        source.Line($"/// <summary>Those with a given <see cref=\"global::{nameSpace}.{query.Property}\"/>; none where the value is no defined one.</summary>");
        source.Line($"/// <param name=\"{records}\">The {RecordDescription.Words(record.Plural)} to choose from.</param>");
        source.Parameter(code, query.Field.Doc);
        source.Line("/// <returns>The chosen ones, in the same order.</returns>");
        source.Line($"public static {type} {query.Name}(this {type} {Escaped(records)}, global::{nameSpace}.{query.Field.Target} {Escaped(code)}) =>");
        source.Line(query.Column is { } column
            ? $"    CodeQuery.Choose({Escaped(records)}, static record => record.Row, static (first, end, code) => {column}.Matches(first, end, code), (int){Escaped(code)});"
            : $"    global::System.Linq.Enumerable.Where({Escaped(records)}, {each} => {each}.{query.Path} == {Escaped(code)});");
    }

    /// <summary>The first of some names that differs from those in use.</summary>
    private static string Other(string[] used, params string[] names) => names.First(n => !used.Contains(n));

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
