namespace CelacData.Generator.Model;

/// <summary>A record as parsed.</summary>
/// <param name="Values">What stands in it, field by field in the order of its kind: of a field there are none, one, or the items of a list.</param>
internal sealed record Row(EquatableArray<Value> Values, Place Place)
{
    /// <summary>The values of a field.</summary>
    public ReadOnlySpan<Value> Of(int field)
    {
        var values = Values.AsSpan();
        var from = 0;
        while (from < values.Length && values[from].Field < field)
            from++;
        var to = from;
        while (to < values.Length && values[to].Field == field)
            to++;
        return values.Slice(from, to - from);
    }

    /// <summary>The value of a field; null where there is none, or where the record has no such field.</summary>
    public Value? Single(int field) => Of(field) is { Length: > 0 } values ? values[0] : null;

    /// <summary>The parts that a field has.</summary>
    public IEnumerable<Row> Parts(int field) => Values.Where(v => v.Field == field).Select(v => (Row)v.Content);

    /// <summary>The text of a field; null where there is none, or where the field is none of texts.</summary>
    public string? Text(RecordModel record, string key) =>
        record.IndexOf(key) is >= 0 and var field && record.Fields[field].Kind == FieldKind.Text ? Single(field)?.Content as string : null;

    /// <summary>The same row with a text where none was given.</summary>
    public Row WithDefault(RecordModel record, string key, string? text) =>
        text is null || Single(record.IndexOf(key)) is not null ? this : With(record, key, text);

    /// <summary>The same row with another text, if it is another.</summary>
    public Row With(RecordModel record, string key, string text)
    {
        if (Text(record, key) == text)
            return this;
        var field = record.IndexOf(key);
        var value = new Value(field, text, PlaceOf(record, key));
        return this with { Values = Values.Where(v => v.Field < field).Append(value).Concat(Values.Where(v => v.Field > field)).ToEquatableArray() };
    }

    public Place PlaceOf(RecordModel record, string key) => Single(record.IndexOf(key))?.Place ?? Place;
}
