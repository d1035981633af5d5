using System.Text;
using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>How a record describes itself as text: by its title, by its id, or by what it holds.</summary>
internal static class RecordDescription
{
    /// <summary>The expression that <c>ToString</c> returns.</summary>
    public static string Of(RecordClass record)
    {
        var fields = record.Record.Fields.Where(f => f is { IsList: false, IsOptional: false, InverseOf: null }).ToList();
        var text = fields.FirstOrDefault(f => f.Kind == FieldKind.Text && f.Key != "name")?.Property;
        if (record.Record.IdEnum is not null)
            return fields.Any(f => f is { Key: "title", Kind: FieldKind.Text }) ? "Title" : "Name";
        if (record.Record.Mark is not null && record.Owners.Count == 1)
            return text is null ? "Id" : $"Id + \" \" + {text}";

        var given = fields.Where(f => f.Kind != FieldKind.Part).ToList();
        var shown = (given.Count > 0 ? given : record.Record.Fields.Where(f => f is { IsList: false, InverseOf: null } && f.Kind != FieldKind.Part)).Select(f => $"{f.Property} = {{{Shown(f)}}}");
        return $"FormattableString.Invariant($\"{record.Record.Name} {{{{ {string.Join(", ", shown)} }}}}\")";
    }

    /// <summary>A day without a time, which it has none of.</summary>
    private static string Shown(FieldModel field) => field.Kind == FieldKind.Date ? $"Rows.Iso({field.Property})" : field.Property;

    /// <summary>The name of a record as words: <c>ClauseCoding</c> is a clause coding.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                words.Append(' ');
            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }
}
