using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// The columns that hold the values of a field, one value after the other: most kinds of value take one column, some take more, and a list has
/// one more that says where the values of each row start.
/// </summary>
internal sealed class ValueColumns
{
    /// <summary>The scale of a number that is not there.</summary>
    private const int NoScale = 255;

    private readonly FieldKind _kind;
    private readonly int _index;
    private readonly List<long>? _items;
    private readonly List<long> _main;
    private readonly List<long> _scale = [];
    private readonly List<long> _unit = [];
    private readonly List<long> _starts = [];
    private readonly List<long> _first = [];
    private readonly List<long> _last = [];
    private readonly Action<int, List<long>, int, string> _addText;
    private readonly Action<List<long>, int, SymbolValue> _resolve;

    /// <param name="index">Which field of its record it is.</param>
    /// <param name="addText">Puts the number of a text of a row into a cell, when the texts have numbers.</param>
    /// <param name="resolve">Puts what a name stands for into a cell, when all names are known.</param>
    public ValueColumns(TableBuilder table, FieldModel field, int index, Action<int, List<long>, int, string> addText, Action<List<long>, int, SymbolValue> resolve)
    {
        (_kind, _index, _addText, _resolve) = (field.Kind, index, addText, resolve);
        _items = field.IsList ? table.StartsColumn(field) : null;
        var name = field.Property;
        _main = table.Column(name, field.Doc + field.Kind switch
        {
            FieldKind.Period => " In EDTF.",
            FieldKind.Decimal or FieldKind.Quantity => " The digits, without the point.",
            _ => "",
        });
        if (field.Kind is FieldKind.Decimal or FieldKind.Quantity)
            _scale = table.Column(name + "Scale", $"How many of the digits stand behind the point; {NoScale} for no value.");
        if (field.Kind == FieldKind.Quantity)
            _unit = table.Column(name + "Unit", "The unit of each.");
        if (field.Kind != FieldKind.Period)
            return;
        _starts = table.Column(name + "Starts", $"Where the items of '{field.Key}' start, row by row, and where the last ones end.");
        _starts.Add(0);
        _first = table.Column(name + "First", "The first day of each choice.");
        _last = table.Column(name + "Last", "The last day of each choice.");
    }

    /// <summary>Adds the value, or values, of the next row.</summary>
    public void Add(int number, Row row)
    {
        if (_items is null)
        {
            Add(number, row.Single(_index));
            return;
        }

        foreach (var value in row.Cells[_index])
            Add(number, value);
        _items.Add(_main.Count);
    }

    /// <summary>Where in the first column the value, or values, of a row stand.</summary>
    public (int From, int To) RangeOf(int row) => _items is null ? (row, row + 1) : ((int)_items[row], (int)_items[row + 1]);

    /// <summary>What stands in the first column.</summary>
    public long this[int at] => _main[at];

    /// <summary>Adds a value, or what marks that there is none.</summary>
    private void Add(int row, Value? value)
    {
        var at = _main.Count;
        _main.Add(_kind is FieldKind.Integer or FieldKind.Date ? Period.Open : 0);
        switch (value)
        {
            case TextValue text:
                _addText(row, _main, at, text.Text);
                break;
            case NumberValue number:
                _main[at] = number.Number;
                break;
            case SymbolValue symbol:
                _resolve(_main, at, symbol);
                break;
            case PeriodValue { Period: var period }:
                _addText(row, _main, at, period.Text);
                _first.AddRange(period.Choices.Select(c => (long)c.First));
                _last.AddRange(period.Choices.Select(c => (long)c.Last));
                break;
            case DecimalValue number:
                AddNumber(number.Number);
                break;
            case QuantityValue quantity:
                AddNumber(quantity.Number);
                _unit.Add(0);
                _addText(row, _unit, at, quantity.Unit);
                break;
            case null when _kind is FieldKind.Decimal or FieldKind.Quantity:
                _scale.Add(NoScale);
                if (_kind == FieldKind.Quantity)
                    _unit.Add(0);
                break;
        }

        if (_kind == FieldKind.Period)
            _starts.Add(_first.Count);
    }

    private void AddNumber(decimal number)
    {
        var places = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        _scale.Add(places);
        _main[_main.Count - 1] = (long)Enumerable.Repeat(10m, places).Aggregate(number, (a, b) => a * b);
    }
}
