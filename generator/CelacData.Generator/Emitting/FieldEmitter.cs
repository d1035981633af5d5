using CelacData.Generator.Model;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the property of a declared field, which reads the column of the record's row.</summary>
internal static class FieldEmitter
{
    public static void Emit(SourceWriter source, string nameSpace, string record, FieldModel field)
    {
        var column = $"{record}Table.{field.Property}";
        source.Line();
        var slot = KeptType(nameSpace, field) is { } kept ? SlotEmitter.EmitMember(source, record, field, kept) : "";
        if (field.IsList)
            EmitList(source, nameSpace, record, field, column, slot);
        else if (field.Kind == FieldKind.Text)
            EmitText(source, record, field, column, slot);
        else if (field.Kind == FieldKind.Period)
            EmitPeriod(source, nameSpace, record, field, column, slot);
        else if (field.Kind == FieldKind.Quantity)
            EmitQuantity(source, nameSpace, record, field, column, slot);
        else if (field.Kind == FieldKind.Date)
            EmitDate(source, field, column);
        else
            EmitValue(source, nameSpace, record, field, column);
    }

    /// <summary>The type of what is made of a field and kept; null where the column says it all.</summary>
    public static string? KeptType(string nameSpace, FieldModel field) =>
        field.IsList ? ListOf(nameSpace, field)
        : field.Kind is FieldKind.Text or FieldKind.Period or FieldKind.Quantity ? TypeOf(nameSpace, field)
        : null;

    private static void EmitText(SourceWriter source, string record, FieldModel field, string column, string slot)
    {
        var text = $"{record}Table.KeepText(ref {slot}, _row, {column}.At(_row))";
        source.Summary(field.Doc);
        source.Line(field.IsOptional
            ? $"public string? {field.Property} => {column}.At(_row) == 0 ? null : {slot} ?? {text};"
            : $"public string {field.Property} => {slot} ?? {text};");
    }

    private static void EmitValue(SourceWriter source, string nameSpace, string record, FieldModel field, string column)
    {
        var type = TypeOf(nameSpace, field);
        var value = ValueAt(nameSpace, record, field, column, "_row");
        var none = field.Kind switch
        {
            FieldKind.Integer => "int.MinValue",
            FieldKind.Boolean => "",
            FieldKind.Decimal => "255",
            _ => "0",
        };
        source.Summary(field.Doc);
        // A column without a gap may be of a narrower type, of which the compiler would say that it never holds the mark of a gap.
        var tested = field.Kind == FieldKind.Decimal ? column + "Scale.At(_row)" : field.Kind == FieldKind.Integer ? $"(int){column}.At(_row)" : column + ".At(_row)";
        source.Line(field.IsOptional && none.Length > 0
            ? $"public {type}? {field.Property} => {tested} == {none} ? null : {value};"
            : $"public {type} {field.Property} => {value};");
    }

    private static void EmitDate(SourceWriter source, FieldModel field, string column)
    {
        var value = field.IsOptional ? $"(int){column}.At(_row) == int.MinValue ? null : Rows.Date({column}.At(_row))" : $"Rows.Date({column}.At(_row))";
        source.Summary(field.Doc);
        source.Line($"public DateTime{(field.IsOptional ? "?" : "")} {field.Property} => {value};");
    }

    private static void EmitPeriod(SourceWriter source, string nameSpace, string record, FieldModel field, string column, string slot)
    {
        source.Summary(field.Doc);
        source.Line(field.IsOptional
            ? $"public global::{nameSpace}.EdtfPeriod? {field.Property} => {column}.At(_row) == 0 ? null : {slot} ?? Rows.Keep(ref {slot}, Make{field.Property}());"
            : $"public global::{nameSpace}.EdtfPeriod {field.Property} => {slot} ?? Rows.Keep(ref {slot}, Make{field.Property}());");
        source.Line();
        EmitMakePeriod(source, nameSpace, record, column, $"Make{field.Property}()", "_row");
    }

    private static void EmitMakePeriod(SourceWriter source, string nameSpace, string record, string column, string method, string at)
    {
        using (source.Braces($"private global::{nameSpace}.EdtfPeriod {method}"))
        {
            source.Line($"int start = {column}Starts.At({at});");
            source.Line($"var spans = new DaySpan[{column}Starts.At({at} + 1) - start];");
            source.Line("for (var i = 0; i < spans.Length; i++)");
            source.Line($"    spans[i] = new DaySpan({column}First.At(start + i), {column}Last.At(start + i));");
            source.Line($"return new global::{nameSpace}.EdtfPeriod({record}Table.TextOf(_row, {column}.At({at})), spans);");
        }
    }

    private static void EmitQuantity(SourceWriter source, string nameSpace, string record, FieldModel field, string column, string slot)
    {
        var type = TypeOf(nameSpace, field);
        var value = $"{slot} ?? Rows.Keep(ref {slot}, {ValueAt(nameSpace, record, field, column, "_row")})";
        source.Summary(field.Doc);
        source.Line(field.IsOptional
            ? $"public {type}? {field.Property} => {column}Scale.At(_row) == 255 ? null : {value};"
            : $"public {type} {field.Property} => {value};");
    }

    private static void EmitList(SourceWriter source, string nameSpace, string record, FieldModel field, string column, string slot)
    {
        var (item, list) = (TypeOf(nameSpace, field), ListOf(nameSpace, field));
        source.Summary(field.Doc);
        if (field.Kind == FieldKind.Part)
        {
            var starts = $"{record}Table.{field.StartsProperty}";
            source.Line($"public {list} {field.Property} => {slot} ?? Rows.Keep(ref {slot}, {item}.Between({starts}.At(_row), {starts}.At(_row + 1)));");
            return;
        }

        source.Line($"public {list} {field.Property} => {slot} ?? Rows.Keep(ref {slot}, Make{field.Property}());");
        source.Line();
        using (source.Braces($"private {list} Make{field.Property}()"))
        {
            source.Line($"int start = {record}Table.{field.StartsProperty}.At(_row);");
            source.Line($"var count = {record}Table.{field.StartsProperty}.At(_row + 1) - start;");
            source.Line($"var items = new {item}[count];");
            source.Line("for (var i = 0; i < count; i++)");
            source.Line($"    items[i] = {ValueAt(nameSpace, record, field, column, "start + i")};");
            source.Line($"return {list}.Create(items);");
        }

        if (field.Kind != FieldKind.Period)
            return;
        source.Line();
        EmitMakePeriod(source, nameSpace, record, column, $"Make{field.Property}Item(int at)", "at");
    }

    /// <summary>The value that stands in the columns of a field at a position.</summary>
    private static string ValueAt(string nameSpace, string record, FieldModel field, string column, string at)
    {
        var type = TypeOf(nameSpace, field);
        return field.Kind switch
        {
            FieldKind.Text => Text(column),
            FieldKind.Integer => $"(int){column}.At({at})",
            FieldKind.Boolean => $"{column}.At({at}) != 0",
            FieldKind.Decimal => Number(),
            FieldKind.Quantity => $"new {type}({Number()}, {Text(column + "Unit")})",
            FieldKind.Date => $"Rows.Date({column}.At({at}))",
            FieldKind.Period => $"Make{field.Property}Item({at})",
            FieldKind.Enum => $"({type}){column}.At({at})",
            FieldKind.ForeignClause => Foreign(field, $"{column}.At({at})"),
            FieldKind.Part when field.SharesRows => $"{type}.At({at})",
            _ => $"{type}.At({column}.At({at}) - 1)",
        };

        string Text(string texts) => $"{record}Table.TextOf(_row, {texts}.At({at}))";

        string Number() => $"Rows.Decimal({column}.At({at}), {column}Scale.At({at}))";
    }

    /// <summary>The column has the value of the id; the other catalogue finds its clause.</summary>
    private static string Foreign(FieldModel field, string value) =>
        $"global::{field.Target}.Clauses.Get((global::{field.Target}.ClauseId){value})";

    private static string ListOf(string nameSpace, FieldModel field) => $"global::{nameSpace}.CatalogList<{TypeOf(nameSpace, field)}>";

    private static string TypeOf(string nameSpace, FieldModel field) => field.Kind switch
    {
        FieldKind.Text => "string",
        FieldKind.Integer => "int",
        FieldKind.Boolean => "bool",
        FieldKind.Decimal => "decimal",
        FieldKind.Date => "DateTime",
        FieldKind.Period => $"global::{nameSpace}.EdtfPeriod",
        FieldKind.Quantity => $"global::{nameSpace}.QuantitativeValue",
        FieldKind.Clause => $"global::{nameSpace}.Clause",
        FieldKind.ForeignClause => $"global::{field.Target}.Clause",
        _ => $"global::{nameSpace}.{field.Target}",
    };
}
