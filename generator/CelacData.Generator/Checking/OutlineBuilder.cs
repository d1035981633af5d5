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
    private readonly string _name;
    private readonly ISet<string> _withdrawn;
    private readonly ISet<string> _locked;
    private readonly ISet<string> _misplaced;

    /// <summary>Whether clauses could not be read, so that their numbers are missing.</summary>
    private bool _hasGaps;

    /// <summary>The last number of each level whose numbers run on through the instrument.</summary>
    private readonly Dictionary<LevelModel, Number> _continued = [];

    private readonly Dictionary<string, (Place Place, bool IsClause)> _ids = new(StringComparer.Ordinal);

    private OutlineBuilder(Schema schema, Row instrument, ISet<string> withdrawn, ISet<string> locked, ISet<string> misplaced, ErrorSink errors)
    {
        _misplaced = misplaced;
        _clause = schema.Record(CoreSchema.Clause);
        (_withdrawn, _locked, _errors) = (withdrawn, locked, errors);
        _name = instrument.Text(CoreSchema.InstrumentRecord, "name") ?? "";
        _prefix = instrument.Text(CoreSchema.InstrumentRecord, "prefix") ?? "";
        _levels = LevelModel.AllOf(instrument, new HashSet<string>(schema.TypeNames, StringComparer.OrdinalIgnoreCase));
    }

    /// <param name="withdrawn">The ids that the lock file withdraws, and those of the divisions above them: their numbers may be left out.</param>
    /// <param name="locked">The ids of clauses in the lock file.</param>
    /// <param name="misplaced">Takes the ids of what is of a level that it cannot be of, and so perhaps a clause that was taken for a division, or the other way round.</param>
    public static InstrumentOutline Build(
        Schema schema, Row instrument, IReadOnlyList<TextFile> files, ISet<string> withdrawn, ISet<string> locked, ISet<string> misplaced, ErrorSink errors)
    {
        var builder = new OutlineBuilder(schema, instrument, withdrawn, locked, misplaced, errors) { _hasGaps = files.Any(f => f.IsIncomplete) };
        var contents = files.SelectMany(f => f.Contents.Select(c => (Content: c, File: f))).ToList();
        return new InstrumentOutline(builder._prefix, builder._name, instrument, files, builder._levels, builder.Order(contents, parent: null));
    }

    private List<OutlineItem> Order(IReadOnlyList<(Content Content, TextFile File)> contents, OutlineItem? parent)
    {
        var items = new List<OutlineItem>(contents.Count);
        var last = default(Number);
        LevelModel? before = null;
        for (var i = 0; i < contents.Count; i++)
        {
            if (LevelOf(contents[i].Content, parent, before) is not { } level)
                continue;
            before = level;
            items.Add(Place(contents, i, level, parent, ref last));
        }

        return items;
    }

    private OutlineItem Place(IReadOnlyList<(Content Content, TextFile File)> contents, int at, LevelModel level, OutlineItem? parent, ref Number last)
    {
        var (content, file) = contents[at];
        var record = RecordOf(content);
        var before = level.Continues ? null : parent;
        if (level.Continues)
            _continued.TryGetValue(level, out last);
        var (number, id) = NumberOf(contents, at, level, before, last);
        last = number;
        if (level.Continues)
            _continued[level] = number;

        var item = new OutlineItem(content, file, level, at + 1, level.Write(number), id, content.Row.Text(record, "name") ?? "",
            before?.Locator + Numbering.Apply(level.LocatorAfter(before?.Locator ?? ""), number, level.Inserted),
            (parent is null ? "" : parent.EId + "__") + Numbering.Apply(level.EId, number, level.Inserted),
            []);
        return content.IsClause ? item : item with { Children = Order(content.Children.Select(c => (c, file)).ToList(), item) };
    }

    /// <summary>
    /// A clause is of the last level unless it says otherwise; a division always says. What stands inside a division is of a level below it, and the
    /// last level has nothing below it. What names a wrong level is taken to be of that of what stands before it, or else of the first that it can be of.
    /// </summary>
    private LevelModel? LevelOf(Content content, OutlineItem? parent, LevelModel? before)
    {
        var record = RecordOf(content);
        var name = content.Row.Text(record, "level");
        if (name is null && content.IsClause && _levels.Count > 0)
            return _levels[_levels.Count - 1];
        var possible = _levels.Where(l => l.Depth > (parent?.Level.Depth ?? -1) && (content.IsClause || l.Depth < _levels.Count - 1)).ToList();
        var standIn = before is not null && possible.Contains(before) ? before : possible.FirstOrDefault();
        if (name is null)
            return standIn;
        if (possible.FirstOrDefault(l => l.Name == name) is { } level)
            return level;
        if (IdOf(content) is { } id)
            _misplaced.Add(id);
        var known = _levels.Any(l => l.Name == name);
        var place = content.Row.PlaceOf(record, "level");
        if (known)
            _errors.Add(DataErrors.LevelOutOfPlace, place, name, parent is null ? "level of a division" : $"level inside a '{parent.Level.Name}'",
                possible.Count == 0 ? "a clause" : string.Join(" or ", possible.Select(l => l.Name)));
        else
            _errors.Add(DataErrors.UnknownLevel, place, name, Nearest.Three(name, _levels.Select(l => l.Name).ToList()));
        return standIn;
    }

    /// <summary>
    /// The number follows from the one before it; what was withdrawn leaves a gap, and what was inserted later follows the number that it has. An id that
    /// does not fit is reported, and the one that was expected stands for it, so that nothing else is wrong because of it.
    /// </summary>
    private (Number Number, string Id) NumberOf(IReadOnlyList<(Content Content, TextFile File)> contents, int at, LevelModel level, OutlineItem? parent, Number last)
    {
        var row = contents[at].Content.Row;
        var id = IdOf(contents[at].Content);
        var stem = parent is null ? _prefix + "-" : parent.Id + ".";
        var next = last.Next;
        if (!level.HasStyle)
            return (next, id ?? stem + level.Write(next));
        for (; stem + level.Write(next) != id && _withdrawn.Contains(stem + level.Write(next)); next = next.Next)
        {
        }

        var expected = stem + level.Write(next);
        if (id is null)
            return (next, expected);
        var place = row.PlaceOf(RecordOf(contents[at].Content), "id");
        var proposal = expected;
        if (level.Inserted is not null && last.Base > 0)
        {
            var inserted = last.NextInserted;
            if (id == stem + level.Write(inserted))
                return (inserted, id);
            proposal += "' or '" + stem + level.Write(inserted);
            if (IsBehind(id, stem + level.Write(last with { Inserted = 0 })))
                (next, expected) = (inserted, stem + level.Write(inserted));
        }

        if (id != expected)
        {
            var given = id.StartsWith(stem, StringComparison.Ordinal) ? Numbering.Parse(level.Style, id.Substring(stem.Length), level.Inserted) : null;
            if (given is { } number && number.Base > next.Base && (_hasGaps || IsGap(contents, at, level, stem, next, number)))
            {
                if (!_hasGaps && !AreLocked(level, stem, next, number))
                    _errors.Add(DataErrors.IdOutOfOrder, place, id, proposal);
                return (number, Register(id, place, contents[at].Content.IsClause));
            }

            Reject(id, place, level, stem, given is not null, proposal);
        }

        return (next, id == expected ? Register(id, place, contents[at].Content.IsClause) : expected);
    }

    /// <summary>An id that is made as ids are is in the wrong place; any other has the wrong form.</summary>
    private void Reject(string id, Place place, LevelModel level, string stem, bool isNumber, string proposal)
    {
        if (isNumber || (id.StartsWith(_prefix + "-", StringComparison.Ordinal) && HasForm(id.Substring(_prefix.Length + 1), level, stem)))
            _errors.Add(DataErrors.IdOutOfOrder, place, id, proposal);
        else
            _errors.Add(DataErrors.IdForm, place, id, level.Name, _name, $"{stem}{{{level.Style}}}", proposal);
    }

    /// <summary>Whether the last part is a number of the level, and there are as many parts as there should be.</summary>
    private static bool HasForm(string parts, LevelModel level, string stem)
    {
        var each = parts.Split('.');
        return each.Length == stem.Count(c => c == '.') + 1 && each.All(p => p.Length > 0 && p.All(char.IsLetterOrDigit))
            && Numbering.Parse(level.Style, each[each.Length - 1], level.Inserted) is not null;
    }

    /// <summary>
    /// Whether numbers are left out before this id, rather than that it is mistyped: what follows it goes on from it, or, at the end of a list, it is the locked
    /// id of something else than what was expected.
    /// </summary>
    private bool IsGap(IReadOnlyList<(Content Content, TextFile File)> contents, int at, LevelModel level, string stem, Number expected, Number given)
    {
        var (after, afterExpected) = (stem + level.Write(given.Next), stem + level.Write(expected.Next));
        var following = at + 1 < contents.Count ? IdOf(contents[at + 1].Content) : null;
        if (following is not null)
            return following != afterExpected && (following == after || (level.Inserted is not null && following == stem + level.Write(given.NextInserted)));
        return _locked.Contains(stem + level.Write(given)) && _locked.Contains(stem + level.Write(expected));
    }

    /// <summary>Whether the lock file has all that is left out; that it is missing is said there.</summary>
    private bool AreLocked(LevelModel level, string stem, Number from, Number to)
    {
        for (var number = from; number.Base < to.Base; number = number.Next)
        {
            var id = stem + level.Write(number);
            if (!_locked.Contains(id) && !_withdrawn.Contains(id) && !_locked.Any(l => l.StartsWith(id + ".", StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    /// <summary>What continues through the instrument can come twice to the same id.</summary>
    private string Register(string id, Place place, bool isClause)
    {
        if (!_ids.ContainsKey(id))
            _ids.Add(id, (place, isClause));
        else if (!isClause || !_ids[id].IsClause)
            _errors.Add(DataErrors.DuplicateId, place, id, NameCheck.Describe(_ids[id].Place));
        return id;
    }

    private RecordModel RecordOf(Content content) => content.IsClause ? _clause : _division;

    private string? IdOf(Content content) => content.Row.Text(RecordOf(content), "id");

    /// <summary>Whether an id was meant to be inserted behind a number: 12c is, 123 is not.</summary>
    private static bool IsBehind(string id, string number) =>
        id.StartsWith(number, StringComparison.Ordinal) && id.Length > number.Length && char.IsLetter(id[number.Length]);
}
