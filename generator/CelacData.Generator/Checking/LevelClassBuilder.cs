using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>
/// Plans a class for each level that has others below it: from a division of it one gets to those around it and to those inside it. A level that
/// several instruments have is one class.
/// </summary>
internal sealed class LevelClassBuilder
{
    private readonly IReadOnlyList<IReadOnlyList<LevelModel>> _instruments;
    private readonly IReadOnlyList<IReadOnlyList<OutlineItem>> _paths;
    private readonly List<LevelModel> _levels;
    private readonly HashSet<string> _ofDivision;
    private readonly HashSet<string> _ofClause;

    public LevelClassBuilder(Schema schema, IReadOnlyList<InstrumentOutline> instruments)
    {
        _instruments = instruments.Select(i => (IReadOnlyList<LevelModel>)i.Levels.Take(i.Levels.Count - 1).ToList()).ToList();
        _paths = instruments.SelectMany(i => i.Items).SelectMany(i => PathsOf(i, [])).ToList();
        _levels = _instruments.SelectMany(i => i).GroupBy(l => l.ClassName, StringComparer.OrdinalIgnoreCase).Select(g => g.First()).ToList();
        _ofDivision = MembersOf(schema.Record(CoreSchema.Division));
        _ofClause = MembersOf(schema.Record(CoreSchema.Clause));
    }

    /// <summary>The number by which the table says which class a division has.</summary>
    public int KindOf(OutlineItem item) => _levels.FindIndex(l => IsSame(l, item.Level));

    public string ClassOf(OutlineItem item) => _levels[KindOf(item)].ClassName;

    public IEnumerable<string> ClassNames => _levels.Select(l => l.ClassName);

    public IEnumerable<LevelClass> Build() => _levels.Select(Build);

    public LevelIndex BuildIndex()
    {
        var taken = new HashSet<string>(_ofClause, StringComparer.Ordinal);
        return new(ClassNames.ToEquatableArray(), _levels.Select(l => Around(l, taken, isAlways: false)).ToEquatableArray());
    }

    private LevelClass Build(LevelModel level)
    {
        var taken = new HashSet<string>(_ofDivision, StringComparer.Ordinal) { level.ClassName };
        return new LevelClass(
            level.ClassName,
            level.Name,
            _levels.Where(l => Follows(l, level)).Select(l => Around(l, taken, IsAlwaysAround(l, level))).ToEquatableArray(),
            _levels.Where(l => Follows(level, l)).Select(l => Inside(l, taken)).ToEquatableArray());
    }

    /// <summary>Every division with those around it, the outermost first.</summary>
    private static IEnumerable<IReadOnlyList<OutlineItem>> PathsOf(OutlineItem item, IReadOnlyList<OutlineItem> around)
    {
        if (item.IsClause)
            return [];
        IReadOnlyList<OutlineItem> path = [.. around, item];
        return item.Children.SelectMany(c => PathsOf(c, path)).Prepend(path);
    }

    private static HashSet<string> MembersOf(RecordModel record) =>
        new(MemberNames.Of(record).Concat(record.Fields.SelectMany(MemberNames.Of)), StringComparer.Ordinal);

    private static bool IsSame(LevelModel one, LevelModel other) => StringComparer.OrdinalIgnoreCase.Equals(one.ClassName, other.ClassName);

    /// <summary>Whether some instrument has the second level below the first.</summary>
    private bool Follows(LevelModel first, LevelModel second) => _instruments.Any(levels =>
        levels.Any(l => IsSame(l, first) && levels.Any(m => IsSame(m, second) && m.Depth > l.Depth)));

    private bool IsAlwaysAround(LevelModel outer, LevelModel inner)
    {
        var paths = _paths.Where(p => IsSame(p[p.Count - 1].Level, inner)).ToList();
        return paths.Count > 0 && paths.All(p => p.Any(i => IsSame(i.Level, outer)));
    }

    /// <summary>A level such as title has the name of a member that everything has; its property says more then.</summary>
    private static LevelProperty Around(LevelModel level, HashSet<string> taken, bool isAlways) =>
        new(Free(level.ClassName, "Division", taken), level.ClassName, level.Name, isAlways);

    private static LevelProperty Inside(LevelModel level, HashSet<string> taken) =>
        new(Free(char.ToUpperInvariant(level.Plural[0]) + level.Plural.Substring(1), "Inside", taken), level.ClassName, level.Plural, IsAlways: true);

    private static string Free(string name, string more, HashSet<string> taken)
    {
        while (!taken.Add(name))
            name += more;
        return name;
    }
}
