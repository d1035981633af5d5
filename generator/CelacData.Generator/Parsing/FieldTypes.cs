using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>
/// Reads the type of a declared field: <c>text</c>, <c>integer</c>, <c>decimal</c>, <c>boolean</c>, <c>date</c>, <c>period</c>, <c>clause</c>,
/// the name of an enum or a record; <c>ref</c> before the name of a record points to an entry of it, <c>[]</c> behind it makes a list, <c>?</c>
/// makes it optional.
/// </summary>
internal sealed class FieldTypes(IEnumerable<string> enums, IReadOnlyList<RecordModel> records)
{
    private static readonly Dictionary<string, FieldKind> s_simple = new(StringComparer.Ordinal)
    {
        ["text"] = FieldKind.Text,
        ["integer"] = FieldKind.Integer,
        ["decimal"] = FieldKind.Decimal,
        ["boolean"] = FieldKind.Boolean,
        ["date"] = FieldKind.Date,
        ["period"] = FieldKind.Period,
        ["clause"] = FieldKind.Clause,
    };

    private readonly HashSet<string> _enums = new(enums, StringComparer.Ordinal);

    public FieldModel? ParseField(MappingReader reader)
    {
        var key = reader.Text("name");
        var type = reader.LocatedText("type");
        var doc = reader.Text("doc");
        var inverse = reader.Text("inverse", optional: true);
        reader.RejectOthers();
        if (key is null || type is null || doc is null)
            return null;

        var text = type.Value.Value;
        var isOptional = text.EndsWith("?", StringComparison.Ordinal);
        var refers = text.StartsWith("ref ", StringComparison.Ordinal) || inverse is not null;
        var name = text.TrimEnd('?');
        name = name.StartsWith("ref ", StringComparison.Ordinal) ? name.Substring(4) : name;
        var isList = name.EndsWith("[]", StringComparison.Ordinal);
        name = isList ? name.Substring(0, name.Length - 2) : name;

        if (s_simple.TryGetValue(name, out var kind))
            return new FieldModel(key, kind, null, isList, isOptional || isList, doc, inverse);
        if (_enums.Contains(name))
            return new FieldModel(key, FieldKind.Enum, name, isList, isOptional || isList, doc, inverse);
        if (records.Any(r => r.Name == name))
            return new FieldModel(key, refers ? FieldKind.Reference : FieldKind.Part, name, isList, isOptional || isList, doc, inverse);

        var known = s_simple.Keys.Concat(_enums).Concat(records.Select(r => r.Name)).OrderBy(n => n, StringComparer.Ordinal).ToList();
        reader.Errors.Add(DataErrors.UnknownReference, type.Value.Place, "type", name, Nearest.Three(name, known));
        return null;
    }
}
