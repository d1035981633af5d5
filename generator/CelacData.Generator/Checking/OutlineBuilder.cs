using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;

namespace CelacData.Generator.Checking;

/// <summary>Puts the contents of an instrument's files in order and checks that every id fits its place.</summary>
internal sealed class OutlineBuilder
{
    private readonly RecordModel _clause;
    private readonly RecordModel _division = CoreSchema.DivisionRecord;
    private readonly ErrorSink _errors;
    private readonly string _prefix;
    private readonly IReadOnlyList<(string Name, string Locator, string EId)> _levels;

    private OutlineBuilder(Schema schema, Row instrument, ErrorSink errors)
    {
        _clause = schema.Record(CoreSchema.Clause);
        _errors = errors;
        _prefix = instrument.Text(CoreSchema.InstrumentRecord, "prefix") ?? "";
        var level = CoreSchema.LevelRecord;
        _levels = instrument.Cells[CoreSchema.InstrumentRecord.IndexOf("levels")]
            .Select(v => ((PartValue)v).Row)
            .Select(r => (r.Text(level, "name") ?? "", r.Text(level, "locator") ?? "", r.Text(level, "eId") ?? ""))
            .ToList();
    }

    public static InstrumentOutline Build(Schema schema, Row instrument, IReadOnlyList<TextFile> files, ErrorSink errors)
    {
        var builder = new OutlineBuilder(schema, instrument, errors);
        var contents = files.SelectMany(f => f.Contents.Select(c => (Content: c, File: f))).ToList();
        var name = instrument.Text(CoreSchema.InstrumentRecord, "name") ?? "";
        return new InstrumentOutline(builder._prefix, name, instrument, files.FirstOrDefault(), builder.Order(contents, parent: null));
    }

    private List<OutlineItem> Order(IReadOnlyList<(Content Content, TextFile File)> contents, OutlineItem? parent)
    {
        var items = new List<OutlineItem>(contents.Count);
        for (var i = 0; i < contents.Count; i++)
        {
            if (Place(contents[i].Content, contents[i].File, i + 1, parent) is { } item)
                items.Add(item);
        }

        return items;
    }

    private OutlineItem? Place(Content content, TextFile file, int ordinal, OutlineItem? parent)
    {
        var record = content.IsClause ? _clause : _division;
        var id = content.Row.Text(record, "id");
        var name = content.Row.Text(record, "name");
        if (id is null || name is null || LevelOf(content, record) is not { } level)
            return null;

        CheckId(content, record, id, ordinal, parent);
        var (_, locator, eId) = _levels[level];
        var item = new OutlineItem(content, file, level, ordinal, id, name,
            parent?.Locator + Numbering.Apply(locator, ordinal),
            (parent is null ? "" : parent.EId + "__") + Numbering.Apply(eId, ordinal),
            []);
        return content.IsClause ? item : item with { Children = Order(content.Children.Select(c => (c, file)).ToList(), item) };
    }

    /// <summary>A clause is of the last level unless it says otherwise; a division always says.</summary>
    private int? LevelOf(Content content, RecordModel record)
    {
        if (content.Row.Text(record, "level") is not { } name)
            return content.IsClause && _levels.Count > 0 ? _levels.Count - 1 : null;
        for (var i = 0; i < _levels.Count; i++)
            if (_levels[i].Name == name)
                return i;
        _errors.Add(DataErrors.UnknownReference, content.Row.PlaceOf(record, "level"), "level", name,
            Nearest.Three(name, _levels.Select(l => l.Name).ToList()));
        return null;
    }

    /// <summary>The number follows from the position.</summary>
    private void CheckId(Content content, RecordModel record, string id, int ordinal, OutlineItem? parent)
    {
        var stem = parent is null ? _prefix + "-" : parent.Id + ".";
        var expected = stem + ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (id != expected)
            _errors.Add(DataErrors.IdOutOfOrder, content.Row.PlaceOf(record, "id"), id, expected);
    }
}
