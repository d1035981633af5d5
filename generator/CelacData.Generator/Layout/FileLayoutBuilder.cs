using System.Globalization;
using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// Lays out the rows of a file, each with its parts behind it: in this order their texts get their numbers, and lie in memory.
/// </summary>
internal sealed class FileLayoutBuilder
{
    private readonly LayoutPlan _plan;
    private readonly PlaceRows?[] _places;
    private readonly FileNames _names;
    private readonly FileTexts _texts = new();
    private readonly List<TextCell> _cells = [];

    private FileLayoutBuilder(LayoutPlan plan)
    {
        _plan = plan;
        _places = new PlaceRows?[plan.Places.Count];
        _names = new FileNames(plan);
    }

    public static FileLayout Build(LayoutPlan plan, PlacedFile placed)
    {
        var builder = new FileLayoutBuilder(plan);
        var facts = new ItemFactsBuilder(plan, placed.Citation);
        foreach (var row in placed.Rows)
        {
            var completed = Completed(row);
            builder.Add(plan.Of(row.Record.Name).Places[0], completed, owner: 0, row.Position);
            facts.Add(row, completed);
        }

        return new FileLayout(placed.File, builder._places, builder._names.Lists, builder._texts.ToChunks(), facts.Hashes, facts.Divisions, facts.Clauses);
    }

    /// <summary>Where nobody says what was printed, the number stands for it; and an id that does not fit its place gave way to the one that does.</summary>
    private static Row Completed(PlacedRow placed) => placed.Position.Id is { } id
        ? placed.Row.WithDefault(placed.Record, "enumerator", placed.Position.Number).With(placed.Record, "id", id)
        : placed.Row;

    private int Add(RowPlace place, Row row, int owner, Position position)
    {
        var rows = _places[place.Number] ??= new PlaceRows(place.Plan);
        var number = rows.Rows.Count;
        rows.Rows.Add(row);
        rows.Owners.Add(owner);
        _cells.Clear();
        AddValues(rows.Columns, place.Plan.Fields, row);
        if (position.Id is not null)
            AddPosition(rows, position);
        rows.Chunks.Add(_texts.Add(_cells));
        foreach (var parts in place.Parts)
            AddParts(place, rows, row, number, parts);
        return number;
    }

    /// <summary>A locator goes on from that of the division around it, unless it begins with a number that counts through the whole; an eId always does.</summary>
    private void AddPosition(PlaceRows rows, Position position)
    {
        rows.Positions.Locators.Add(0);
        rows.Positions.EIds.Add(0);
        _cells.Add(new TextCell(rows.Positions.Locators, rows.Positions.Locators.Count - 1, position.Locator.Substring(position.LocatorStart)));
        _cells.Add(new TextCell(rows.Positions.EIds, rows.Positions.EIds.Count - 1, position.EId.Substring(position.EIdStart)));
    }

    private void AddParts(RowPlace place, PlaceRows owners, Row row, int owner, RowPlace parts)
    {
        var field = parts.Field!;
        var id = parts.Plan.Record.Mark is null ? null : row.Text(place.Plan.Record, "id");
        var (count, last) = (0, -1);
        foreach (var value in row.Of(field.Index))
        {
            last = Add(parts, (Row)value.Content, owner, default);
            count++;
            if (id is not null)
                _places[parts.Number]!.Ids.Add(id + "-" + parts.Plan.Record.Mark + count.ToString(CultureInfo.InvariantCulture));
        }

        owners.Columns[field.First].Add(field.Field.IsList ? _places[parts.Number]?.Rows.Count ?? 0 : last + 1);
    }

    /// <summary>Adds all but the parts. Both the fields and the values of a row are in the order of the model, so that one goes through them but once.</summary>
    private void AddValues(List<long>[] columns, List<FieldPlan> fields, Row row)
    {
        var values = row.Values.AsSpan();
        var at = 0;
        foreach (var field in fields)
        {
            if (field.Field.Kind == FieldKind.Part)
                continue;
            while (at < values.Length && values[at].Field < field.Index)
                at++;
            if (!field.Field.IsList)
            {
                Add(columns, field, at < values.Length && values[at].Field == field.Index ? values[at].Content : null);
                continue;
            }

            for (; at < values.Length && values[at].Field == field.Index; at++)
                Add(columns, field, values[at].Content);
            columns[field.First].Add(columns[field.Main].Count);
        }
    }

    /// <summary>Adds a value, or what marks that there is none.</summary>
    private void Add(List<long>[] columns, FieldPlan field, object? content)
    {
        var (main, kind) = (columns[field.Main], field.Field.Kind);
        switch (content)
        {
            case string name when field.Names >= 0:
                main.Add(_names.NumberOf(field.Names, name));
                break;
            case string text:
                AddText(main, field.IsFingerprint ? Fingerprints.ToBase64(text) : text);
                break;
            case long number:
                main.Add(number);
                break;
            case Period period:
                AddText(main, period.Text);
                columns[field.Main + 2].AddRange(period.Choices.Select(c => (long)c.First));
                columns[field.Main + 3].AddRange(period.Choices.Select(c => (long)c.Last));
                break;
            case decimal number:
                AddNumber(columns, field, number);
                break;
            case Quantity quantity:
                AddNumber(columns, field, quantity.Number);
                AddText(columns[field.Main + 2], quantity.Unit);
                break;
            default:
                main.Add(kind is FieldKind.Integer or FieldKind.Date ? Period.Open : 0);
                if (kind is FieldKind.Decimal or FieldKind.Quantity)
                    columns[field.Main + 1].Add(FieldPlan.NoScale);
                if (kind == FieldKind.Quantity)
                    columns[field.Main + 2].Add(0);
                break;
        }

        if (kind == FieldKind.Period)
            columns[field.Main + 1].Add(columns[field.Main + 2].Count);
    }

    /// <summary>The numbers of the texts of a row are given when all of them are known.</summary>
    private void AddText(List<long> column, string text)
    {
        _cells.Add(new TextCell(column, column.Count, text));
        column.Add(0);
    }

    private static void AddNumber(List<long>[] columns, FieldPlan field, decimal number)
    {
        var places = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        columns[field.Main].Add((long)Enumerable.Repeat(10m, places).Aggregate(number, (a, b) => a * b));
        columns[field.Main + 1].Add(places);
    }
}
