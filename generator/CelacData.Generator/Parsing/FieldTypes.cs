using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.References;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Parsing;

/// <summary>
/// Reads the type of a declared field: <c>text</c>, <c>integer</c>, <c>decimal</c>, <c>boolean</c>, <c>date</c>, <c>period</c>, <c>quantity</c>, <c>clause</c>,
/// <c>instrument</c>, the name of an enum or a record; <c>ref</c> before the name of a record points to an entry of it, <c>[]</c> behind it makes a list, <c>?</c>
/// makes it optional; <c>key/clause</c> is a clause of the catalogue with that key, in an assembly that the project references.
/// </summary>
internal sealed class FieldTypes(IEnumerable<string> enums, IEnumerable<RecordModel> records, DeclarationReader declarations)
{
    private static readonly Dictionary<string, FieldKind> s_simple = new(StringComparer.Ordinal)
    {
        ["text"] = FieldKind.Text,
        ["integer"] = FieldKind.Integer,
        ["decimal"] = FieldKind.Decimal,
        ["boolean"] = FieldKind.Boolean,
        ["date"] = FieldKind.Date,
        ["period"] = FieldKind.Period,
        ["quantity"] = FieldKind.Quantity,
        ["clause"] = FieldKind.Clause,
        ["instrument"] = FieldKind.Reference,
    };

    /// <summary>The keys of other catalogues that types name.</summary>
    public List<Located<string>> ForeignKeys { get; } = [];

    private readonly HashSet<string> _enums = new(enums, StringComparer.Ordinal);
    private readonly Dictionary<string, RecordModel> _records = records.Where(r => !r.IsCore).ToDictionary(r => r.Name, StringComparer.Ordinal);

    public DeclaredField? ParseField(string record, MappingReader reader)
    {
        var name = reader.Knows("name", "type", "label", "doc", "inverse").LocatedText("name");
        var type = reader.LocatedText("type");
        var doc = declarations.Doc(reader);
        var inverse = reader.LocatedText("inverse", optional: true);
        var label = reader.LocatedText("label", optional: true);
        reader.RejectOthers();
        if (declarations.Field(name) is not { } key || type is not { } written)
            return null;

        if (ParseType(key, written, doc, inverse?.Value) is not { } field)
            return null;
        if (label is { } given && ProblemOfLabel(given.Value, field) is { } problem)
            declarations.Errors.Add(DataErrors.InvalidModel, given.Place, problem);
        else
            field = field with { Label = label?.Value };
        return new DeclaredField(record, field, name!.Value.Place, inverse?.Place ?? written.Place);
    }

    private FieldModel? ParseType(string key, Located<string> type, string doc, string? inverse)
    {
        var text = type.Value;
        var isOptional = text.EndsWith("?", StringComparison.Ordinal);
        var refers = text.StartsWith("ref ", StringComparison.Ordinal);
        var name = text.TrimEnd('?');
        name = refers ? name.Substring(4) : name;
        var isList = name.EndsWith("[]", StringComparison.Ordinal);
        name = isList ? name.Substring(0, name.Length - 2) : name;

        var foreign = name.EndsWith(ForeignClauses.TypeSuffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - ForeignClauses.TypeSuffix.Length) : null;
        if (foreign is not null)
            ForeignKeys.Add(new Located<string>(foreign, type.Place));

        FieldKind? kind = foreign is not null ? FieldKind.ForeignClause
            : s_simple.TryGetValue(name, out var simple) ? simple
            : _enums.Contains(name) ? FieldKind.Enum
            : !_records.ContainsKey(name) ? null
            : refers || inverse is not null ? FieldKind.Reference : FieldKind.Part;
        if (kind is null)
        {
            var known = s_simple.Keys.Concat(_enums).Concat(_records.Keys).OrderBy(n => n, StringComparer.Ordinal).ToList();
            if (!declarations.IsIncomplete && declarations.Rejected.Add(name))
                declarations.Errors.Add(DataErrors.UnknownType, type.Place, name, Nearest.Three(name, known));
            if (name.Length > 0 && Nearest.OneNear(name, known) is { } meant)
                return ParseType(key, type with { Value = text.Replace(name, meant) }, doc, inverse);
            declarations.Rejected.Add(key);
            return null;
        }

        var target = foreign ?? (name == "instrument" ? CoreSchema.Instrument : kind is FieldKind.Enum or FieldKind.Reference or FieldKind.Part ? name : null);
        var field = new FieldModel(key, kind.Value, target, isList, isOptional || isList, doc, inverse);
        if (Problem(field, name, refers) is not { } problem)
            return field;
        declarations.Rejected.Add(key);
        if (!declarations.IsIncomplete)
            declarations.Errors.Add(RuleOf(field, refers), type.Place, problem);
        return null;
    }

    /// <summary>A label stands before a colon in the settings of a project.</summary>
    private static string? ProblemOfLabel(string label, FieldModel field) =>
        label.Length == 0 || !label.All(c => c is >= 'a' and <= 'z' or '_') ? $"The label '{label}' is not made of letters from a to z"
        : field.InverseOf is not null || field.Kind is not (FieldKind.Enum or FieldKind.Reference) ? $"Only codes and references have a label; '{field.Key}' is neither"
        : null;

    private static DiagnosticDescriptor RuleOf(FieldModel field, bool refers) => field.InverseOf is not null ? DataErrors.InvalidInverse
        : refers ? DataErrors.InvalidReferenceType
        : DataErrors.InvalidModel;

    /// <summary>Why a type cannot be stored, or null where it can.</summary>
    private string? Problem(FieldModel field, string name, bool refers)
    {
        _records.TryGetValue(name, out var record);
        if (field.InverseOf is not null)
            return record is not null && field.IsList ? null : $"An inverse is a list of records; '{name}{(field.IsList ? "[]" : "")}' is none";
        if (refers && record is null)
            return $"'ref' stands before the name of a record; '{name}' is none";
        if (field is { Kind: FieldKind.Boolean, IsOptional: true, IsList: false })
            return "A boolean is always given; declare an enum where there is a third answer";
        return field.Kind switch
        {
            FieldKind.Reference when record is { IdEnum: null, Mark: null } => $"Nothing can point to '{name}', which has neither an id nor a mark",
            FieldKind.Part when record is { IdEnum: not null } => $"The entries of '{name}' stand by themselves; point to them with 'ref {name}'",
            FieldKind.Part when record is { Mark: not null } && !field.IsList => $"The entries of '{name}' are numbered; list them with '{name}[]'",
            _ => null,
        };
    }
}

/// <summary>A field as declared, with the places of its name and of what decides about it: the inverse, or else the type.</summary>
internal sealed record DeclaredField(string Record, FieldModel Field, Place Name, Place Type);
