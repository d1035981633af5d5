using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits how a record with an id is written as text and found by it: its interfaces, its formats, and the ways from text to it.</summary>
internal static class TextFormEmitter
{
    /// <summary>What stands before the class.</summary>
    public static void EmitAttributes(SourceWriter source, Target target, RecordClass record)
    {
        source.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        if (record.HasReference)
            source.Line($"[global::System.ComponentModel.TypeConverter(typeof(global::{target.Namespace}.RecordTypeConverter))]");
        if (target.HasSpans)
            EmitJsonAttribute(source, target, "RecordJsonConverter");
    }

    public static void EmitJsonAttribute(SourceWriter source, Target target, string converter) =>
        source.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::{target.Namespace}.{converter}))]");

    /// <summary>What stands behind its name.</summary>
    public static string Interfaces(Target target, RecordClass record) => !record.HasReference ? (target.HasSpans ? $" : global::{target.Namespace}.IRecord" : "")
        : target.HasSpans ? $" : global::{target.Namespace}.IRecord, ISpanFormattable, ISpanParsable<{record.Record.Name}>"
        : $" : global::{target.Namespace}.IRecord, IFormattable";

    public static void EmitMembers(SourceWriter source, Target target, RecordClass record)
    {
        if (!record.HasReference)
            return;
        source.Line();
        source.Line($"string? global::{target.Namespace}.IRecord.Reference => {Reference(record)};");
        EmitFormats(source, target, record);
        if (target.HasSpans)
            EmitSpans(source, target, record);
    }

    /// <summary>The ways from text to an entry, in the class that lists the entries.</summary>
    public static void EmitLookup(SourceWriter source, Target target, RecordClass record)
    {
        if (!record.HasReference)
            return;
        var (name, words) = (record.Record.Name, RecordDescription.Words(record.Record.Name));
        var (key, text) = record.Record.Mark is null ? ("name", "name in code") : ("id", "id");
        var maybe = target.HasAnnotations ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";

        source.Line();
        source.Summary($"Finds the {words} whose {text} a text is; upper and lower case are alike.");
        source.Line($"/// <param name=\"{key}\">The text, or null, which is no {text}.</param>");
        source.Line($"/// <param name=\"result\">The {words}, or null where there is none.</param>");
        source.Line("/// <returns>Whether there is one.</returns>");
        using (source.Braces($"public static bool TryParse({maybe}string? {key}, {maybe}out {name}? result)"))
        {
            source.Line($"result = {key} is null ? null : Named({key});");
            source.Line("return result is not null;");
        }

        source.Line();
        source.Summary($"The {words} whose {text} a text is; upper and lower case are alike.");
        source.Line($"/// <param name=\"{key}\">The text.</param>");
        source.Line("/// <returns>The same object every time.</returns>");
        source.Line($"/// <exception cref=\"ArgumentNullException\"><paramref name=\"{key}\"/> is null.</exception>");
        source.Line($"/// <exception cref=\"{Error(record)}\">The text is no such {text}; the error names the nearest.</exception>");
        source.Line($"public static {name} Parse(string {key}) =>");
        source.Line($"    Named({key} ?? throw new ArgumentNullException(nameof({key}))) ?? throw {Unknown(record, words, key)};");

        source.Line();
        var type = target.HasSpans ? "ReadOnlySpan<char>" : "string";
        if (record.Record.Mark is null)
        {
            source.Line($"internal static {name}? Named({type} text) => RecordLookup.Find(All, text);");
            return;
        }

        source.Line($"internal static {name}? Named({type} text) =>");
        source.Line($"    EntryIds.Split(text, '{record.Record.Mark}', out var clause, out var ordinal) && ordinal <= clause!.{Siblings(record)}.Count ? clause.{Siblings(record)}[ordinal - 1] : null;");
    }

    private static void EmitFormats(SourceWriter source, Target target, RecordClass record)
    {
        var words = RecordDescription.Words(record.Record.Name);
        var isMarked = record.Record.Mark is not null;
        var hasTitle = record.Record.Fields.Any(f => f is { Key: "title", Kind: FieldKind.Text, IsList: false, IsOptional: false });
        List<(char Letter, string Doc, string Value)> formats = [('I', isMarked ? "its id" : "its name in code", Reference(record))];
        if (isMarked)
            formats.Add(('K', "its id with the catalogue", $"global::{target.Namespace}.Instruments.CatalogueKey + \"/\" + Id"));
        if (hasTitle)
            formats.Add(('T', "its title", "Title"));

        source.Line();
        source.Line($"/// <summary>The {words} in a format: {string.Join(", ", formats.Select(f => $"<c>{f.Letter}</c> {f.Doc}"))}, <c>G</c> or none what it is in short.</summary>");
        source.Line("/// <param name=\"format\">The format, or null.</param>");
        source.Line("/// <param name=\"formatProvider\">Is not used: all formats are the same everywhere.</param>");
        source.Line("/// <returns>The text.</returns>");
        source.Line("/// <exception cref=\"FormatException\">There is no such format; the error says which there are.</exception>");
        source.Line($"public string ToString(string? format, IFormatProvider? formatProvider = null) => RecordFormats.Choose(format, {Literal.Of(words)}, \"G{string.Concat(formats.Select(f => f.Letter))}\") switch");
        source.Line("{");
        foreach (var (letter, _, value) in formats)
            source.Line($"    '{letter}' => {value},");
        source.Line("    _ => ToString(),");
        source.Line("};");
    }

    /// <summary>The class that lists the records goes by its full name: a field of the record may be called like it.</summary>
    private static void EmitSpans(SourceWriter source, Target target, RecordClass record)
    {
        var (name, plural) = (record.Record.Name, $"global::{target.Namespace}.{record.Record.Plural}");
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>");
        source.Line("    RecordFormats.TryCopy(ToString(format.ToString()), destination, out charsWritten);");
        source.Line();
        source.Line($"/// <inheritdoc cref=\"{plural}.Parse(string)\"/>");
        source.Line($"public static {name} Parse(string s, IFormatProvider? provider) => {plural}.Parse(s);");
        source.Line();
        source.Line($"/// <inheritdoc cref=\"{plural}.Parse(string)\"/>");
        source.Line($"public static {name} Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => {plural}.Named(s) ?? {plural}.Parse(s.ToString());");
        source.Line();
        source.Line($"/// <inheritdoc cref=\"{plural}.TryParse(string?, out {name}?)\"/>");
        source.Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {name}? result) =>");
        source.Line($"    {plural}.TryParse(s, out result);");
        source.Line();
        source.Line($"/// <inheritdoc cref=\"{plural}.TryParse(string?, out {name}?)\"/>");
        source.Line($"public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {name}? result) =>");
        source.Line($"    (result = {plural}.Named(s)) is not null;");
    }

    private static string Reference(RecordClass record) => record.Record.Mark is null ? "Name" : "Id";

    private static string Siblings(RecordClass record) => record.Owners[0].Field;

    private static string Error(RecordClass record) => record.Record.Mark is null ? "UnknownNameException" : "UnknownClauseIdException";

    private static string Unknown(RecordClass record, string words, string key) => record.Record.Mark is { } mark
        ? $"EntryIds.Unknown({key}, {Literal.Of(words)}, '{mark}', c => c.{Siblings(record)}.Count)"
        : $"RecordLookup.Unknown(All, {key}, {Literal.Of(words)})";
}
