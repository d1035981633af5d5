namespace CelacData.Generator.Model;

/// <summary>
/// A record as parsed: for each field of its kind, the values that stand there (none, one, or the items of a list). A part of another is a value of that one.
/// </summary>
internal sealed record Row(EquatableArray<Cell> Cells, Place Place) : Value
{
    public override Place Place { get; } = Place;

    /// <summary>The value of a field; null where there is none, or where the record has no such field.</summary>
    public Value? Single(int field) => field < 0 || Cells[field].Count == 0 ? null : Cells[field][0];

    public string? Text(RecordModel record, string key) => (Single(record.IndexOf(key)) as TextValue)?.Text;

    /// <summary>The same row with a text where none was given.</summary>
    public Row WithDefault(RecordModel record, string key, string? text) =>
        text is null || Cells[record.IndexOf(key)].Count > 0 ? this : With(record, key, text);

    /// <summary>The same row with another text, if it is another.</summary>
    public Row With(RecordModel record, string key, string text)
    {
        if (Text(record, key) == text)
            return this;
        var field = record.IndexOf(key);
        var value = Cell.Of(new TextValue(text, PlaceOf(record, key)));
        return this with { Cells = Cells.Select((cell, i) => i == field ? value : cell).ToEquatableArray() };
    }

    public Place PlaceOf(RecordModel record, string key) => Single(record.IndexOf(key))?.Place ?? Place;
}

/// <summary>A value of a field, with its place.</summary>
internal abstract record Value
{
    public abstract Place Place { get; }
}

/// <summary>A value that stands by itself.</summary>
internal abstract record SingleValue(Place Place) : Value
{
    public override Place Place { get; } = Place;
}

internal sealed record TextValue(string Text, Place Place) : SingleValue(Place);

/// <summary>An integer, a boolean (0 or 1) or a date (days since 0001-01-01).</summary>
internal sealed record NumberValue(long Number, Place Place) : SingleValue(Place);

internal sealed record DecimalValue(decimal Number, Place Place) : SingleValue(Place);

internal sealed record QuantityValue(decimal Number, string Unit, Place Place) : SingleValue(Place);

internal sealed record PeriodValue(Period Period, Place Place) : SingleValue(Place);

/// <summary>The name of a code, of an entry of another record, or of a clause; resolved when all files are known.</summary>
internal sealed record SymbolValue(string Name, Place Place) : SingleValue(Place);
