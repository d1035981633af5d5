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
    private readonly IReadOnlyList<LevelModel> _levels;
    private readonly ISet<string> _withdrawn;

    /// <summary>The last number of each level whose numbers run on through the instrument.</summary>
    private readonly Dictionary<LevelModel, Number> _continued = [];

    private readonly Dictionary<string, (Place Place, bool IsClause)> _ids = new(StringComparer.Ordinal);

    private OutlineBuilder(Schema schema, Row instrument, ISet<string> withdrawn, ErrorSink errors)
    {
        _clause = schema.Record(CoreSchema.Clause);
        (_withdrawn, _errors) = (withdrawn, errors);
        _prefix = instrument.Text(CoreSchema.InstrumentRecord, "prefix") ?? "";
        _levels = LevelModel.AllOf(instrument, new HashSet<string>(schema.TypeNames, StringComparer.OrdinalIgnoreCase));
    }

    /// <param name="withdrawn">The ids that the lock file withdraws, and those of the divisions above them: their numbers may be left out.</param>
    public static InstrumentOutline Build(Schema schema, Row instrument, IReadOnlyList<TextFile> files, ISet<string> withdrawn, ErrorSink errors)
    {
        var builder = new OutlineBuilder(schema, instrument, withdrawn, errors);
        var contents = files.SelectMany(f => f.Contents.Select(c => (Content: c, File: f))).ToList();
        var name = instrument.Text(CoreSchema.InstrumentRecord, "name") ?? "";
        return new InstrumentOutline(builder._prefix, name, instrument, builder._levels, builder.Order(contents, parent: null));
    }

    private List<OutlineItem> Order(IReadOnlyList<(Content Content, TextFile File)> contents, OutlineItem? parent)
    {
        var items = new List<OutlineItem>(contents.Count);
        var last = default(Number);
        for (var i = 0; i < contents.Count; i++)
        {
            if (Place(contents[i].Content, contents[i].File, i + 1, parent, ref last) is { } item)
                items.Add(item);
        }

        return items;
    }

    private OutlineItem? Place(Content content, TextFile file, int ordinal, OutlineItem? parent, ref Number last)
    {
        var record = content.IsClause ? _clause : _division;
        var id = content.Row.Text(record, "id");
        var name = content.Row.Text(record, "name");
        if (LevelOf(content, record, parent) is not { } level)
        {
            last = last.Next;
            return null;
        }

        var before = level.Continues ? null : parent;
        if (level.Continues)
            _continued.TryGetValue(level, out last);
        var number = last = NumberOf(content, record, id, level, before, last);
        if (level.Continues)
            _continued[level] = number;
        if (id is null || name is null)
            return null;

        var item = new OutlineItem(content, file, level, ordinal, level.Write(number), id, name,
            before?.Locator + Numbering.Apply(level.LocatorAfter(before?.Locator ?? ""), number, level.Inserted),
            (parent is null ? "" : parent.EId + "__") + Numbering.Apply(level.EId, number, level.Inserted),
            []);
        return content.IsClause ? item : item with { Children = Order(content.Children.Select(c => (c, file)).ToList(), item) };
    }

    /// <summary>
    /// A clause is of the last level unless it says otherwise; a division always says. What stands inside a division is of a level below it, and the
    /// last level has nothing below it.
    /// </summary>
    private LevelModel? LevelOf(Content content, RecordModel record, OutlineItem? parent)
    {
        if (content.Row.Text(record, "level") is not { } name)
            return content.IsClause && _levels.Count > 0 ? _levels[_levels.Count - 1] : null;
        var possible = _levels.Where(l => l.Depth > (parent?.Level.Depth ?? -1) && (content.IsClause || l.Depth < _levels.Count - 1)).ToList();
        if (possible.FirstOrDefault(l => l.Name == name) is { } level)
            return level;
        var known = _levels.Any(l => l.Name == name);
        var place = content.Row.PlaceOf(record, "level");
        if (known)
            _errors.Add(DataErrors.InvalidValue, place, name, parent is null ? "level of a division" : $"level inside a '{parent.Level.Name}'",
                possible.Count == 0 ? "a clause" : string.Join(" or ", possible.Select(l => l.Name)));
        else
            _errors.Add(DataErrors.UnknownReference, place, "level", name, Nearest.Three(name, _levels.Select(l => l.Name).ToList()));
        return null;
    }

    /// <summary>The number follows from the one before it; what was withdrawn leaves a gap, and what was inserted later follows the number that it has.</summary>
    private Number NumberOf(Content content, RecordModel record, string? id, LevelModel level, OutlineItem? parent, Number last)
    {
        var stem = parent is null ? _prefix + "-" : parent.Id + ".";
        var next = last.Next;
        if (id is null || !level.HasStyle)
            return next;
        for (; stem + level.Write(next) != id && _withdrawn.Contains(stem + level.Write(next)); next = next.Next)
        {
        }

        var expected = stem + level.Write(next);
        if (level.Inserted is not null && last.Base > 0)
        {
            var inserted = last.NextInserted;
            if (id == stem + level.Write(inserted))
                return inserted;
            expected += "' or '" + stem + level.Write(inserted);
            if (IsBehind(id, stem + level.Write(last with { Inserted = 0 })))
                next = inserted;
        }

        var place = content.Row.PlaceOf(record, "id");
        if (id != stem + level.Write(next))
            _errors.Add(DataErrors.IdOutOfOrder, place, id, expected);
        else if (!_ids.ContainsKey(id))
            _ids.Add(id, (place, content.IsClause));
        else if (!content.IsClause || !_ids[id].IsClause)
            _errors.Add(DataErrors.DuplicateId, place, id, NameCheck.Describe(_ids[id].Place));
        return next;
    }

    /// <summary>Whether an id was meant to be inserted behind a number: 12c is, 123 is not.</summary>
    private static bool IsBehind(string id, string number) =>
        id.StartsWith(number, StringComparison.Ordinal) && id.Length > number.Length && char.IsLetter(id[number.Length]);
}
