using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the property of a declared field, which reads the column of the record's row.</summary>
internal static class FieldEmitter
{
    public static void Emit(SourceWriter source, string nameSpace, string record, FieldModel field)
    {
        var column = $"{record}Table.{field.Property}";
        var slot = "_" + field.Key;
        source.Line();
        if (field.IsList)
            EmitList(source, nameSpace, record, field, column, slot);
        else if (field.Kind == FieldKind.Text)
            EmitText(source, record, field, column, slot);
        else if (field.Kind == FieldKind.Period)
            EmitPeriod(source, nameSpace, record, field, column, slot);
        else if (field.Kind == FieldKind.Date)
            EmitDate(source, field, column);
        else
            EmitValue(source, nameSpace, field, column);
    }

    private static void EmitText(SourceWriter source, string record, FieldModel field, string column, string slot)
    {
        var text = $"CatalogText.Keep(ref {slot}, {record}Table.TextsOf(_row), {column}[_row])";
        source.Line($"private string? {slot};");
        source.Line();
        source.Summary(field.Doc);
        source.Line(field.IsOptional
            ? $"public string? {field.Property} => {column}[_row] == 0 ? null : {slot} ?? {text};"
            : $"public string {field.Property} => {slot} ?? {text};");
    }

    private static void EmitValue(SourceWriter source, string nameSpace, FieldModel field, string column)
    {
        var type = TypeOf(nameSpace, field);
        var (none, value) = field.Kind switch
        {
            FieldKind.Integer => ("int.MinValue", $"(int){column}[_row]"),
            FieldKind.Boolean => ("", $"{column}[_row] != 0"),
            FieldKind.Decimal => ("255", $"Rows.Decimal({column}[_row], {column}Scale[_row])"),
            FieldKind.Enum => ("0", $"({type}){column}[_row]"),
            FieldKind.ForeignClause => ("0", Foreign(field, column + "[_row]")),
            _ => ("0", $"{type}.At({column}[_row] - 1)"),
        };
        source.Summary(field.Doc);
        // A column without a gap may be of a narrower type, of which the compiler would say that it never holds the mark of a gap.
        var tested = field.Kind == FieldKind.Decimal ? column + "Scale[_row]" : field.Kind == FieldKind.Integer ? $"(int){column}[_row]" : column + "[_row]";
        source.Line(field.IsOptional && none.Length > 0
            ? $"public {type}? {field.Property} => {tested} == {none} ? null : {value};"
            : $"public {type} {field.Property} => {value};");
    }

    private static void EmitDate(SourceWriter source, FieldModel field, string column)
    {
        var value = field.IsOptional ? $"(int){column}[_row] == int.MinValue ? null : Rows.Date({column}[_row])" : $"Rows.Date({column}[_row])";
        source.Summary(field.Doc);
        source.Line($"public DateTime{(field.IsOptional ? "?" : "")} {field.Property} => {value};");
    }

    private static void EmitPeriod(SourceWriter source, string nameSpace, string record, FieldModel field, string column, string slot)
    {
        source.Line($"private global::{nameSpace}.EdtfPeriod? {slot};");
        source.Line();
        source.Summary(field.Doc);
        source.Line(field.IsOptional
            ? $"public global::{nameSpace}.EdtfPeriod? {field.Property} => {column}[_row] == 0 ? null : {slot} ?? Rows.Keep(ref {slot}, Make{field.Property}());"
            : $"public global::{nameSpace}.EdtfPeriod {field.Property} => {slot} ?? Rows.Keep(ref {slot}, Make{field.Property}());");
        source.Line();
        using (source.Braces($"private global::{nameSpace}.EdtfPeriod Make{field.Property}()"))
        {
            source.Line($"int start = {column}Starts[_row];");
            source.Line($"var spans = new DaySpan[{column}Starts[_row + 1] - start];");
            source.Line("for (var i = 0; i < spans.Length; i++)");
            source.Line($"    spans[i] = new DaySpan({column}First[start + i], {column}Last[start + i]);");
            source.Line($"return new global::{nameSpace}.EdtfPeriod(CatalogText.Decode({record}Table.TextsOf(_row), {column}[_row]), spans);");
        }
    }

    private static void EmitList(SourceWriter source, string nameSpace, string record, FieldModel field, string column, string slot)
    {
        var item = TypeOf(nameSpace, field);
        var list = $"global::{nameSpace}.CatalogList<{item}>";
        source.Line($"private {list}? {slot};");
        source.Line();
        source.Summary(field.Doc);
        source.Line($"public {list} {field.Property} => {slot} ?? Rows.Keep(ref {slot}, Make{field.Property}());");
        source.Line();
        using (source.Braces($"private {list} Make{field.Property}()"))
        {
            source.Line($"int start = {column}Starts[_row];");
            source.Line($"var count = {column}Starts[_row + 1] - start;");
            if (field.Kind == FieldKind.Part)
            {
                source.Line($"return {list}.Create({item}.At, start, count);");
                return;
            }

            source.Line($"var items = new {item}[count];");
            source.Line("for (var i = 0; i < count; i++)");
            source.Line($"    items[i] = {Item(record, field, item, column)};");
            source.Line($"return {list}.Create(items);");
        }
    }

    private static string Item(string record, FieldModel field, string item, string column) => field.Kind switch
    {
        FieldKind.Text => $"CatalogText.Decode({record}Table.TextsOf(_row), {column}[start + i])",
        FieldKind.Enum => $"({item}){column}[start + i]",
        FieldKind.ForeignClause => Foreign(field, column + "[start + i]"),
        _ => $"{item}.At({column}[start + i] - 1)",
    };

    /// <summary>The column has the value of the id; the other catalogue finds its clause.</summary>
    private static string Foreign(FieldModel field, string value) =>
        $"global::{field.Target}.Clauses.Get((global::{field.Target}.ClauseId){value})";

    private static string TypeOf(string nameSpace, FieldModel field) => field.Kind switch
    {
        FieldKind.Text => "string",
        FieldKind.Integer => "int",
        FieldKind.Boolean => "bool",
        FieldKind.Decimal => "decimal",
        FieldKind.Clause => $"global::{nameSpace}.Clause",
        FieldKind.ForeignClause => $"global::{field.Target}.Clause",
        _ => $"global::{nameSpace}.{field.Target}",
    };
}
