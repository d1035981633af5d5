using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>A level of an instrument: how its numbers are written, and how a citation and an eId have them.</summary>
/// <param name="Depth">Its position among the levels of its instrument, from 0.</param>
/// <param name="Inserted">How numbers that were inserted later are written, or null where there are none.</param>
/// <param name="HasStyle">Whether its numbering is a known one; else ids cannot be held against it.</param>
/// <param name="Continues">Whether its numbers run on through the whole instrument. Ids and citations begin with such a number, which says all.</param>
internal sealed record LevelModel(int Depth, string Name, string Plural, string? Locator, string EId, string Style, string? Inserted, bool Continues, bool HasStyle)
{
    /// <summary>The class of its divisions.</summary>
    public string ClassName => Class ?? char.ToUpperInvariant(Name[0]) + Name.Substring(1);

    private string? Class { get; init; }

    /// <param name="types">The names of the other types. A level that cannot be a class, which is reported, is called something else.</param>
    public static List<LevelModel> AllOf(Row instrument, ISet<string> types) => instrument.Parts(CoreSchema.InstrumentRecord.IndexOf("levels"))
        .Select(Of)
        .Select(l => NameCheck.ProblemOfLevel(l.Name) is null && !types.Contains(l.ClassName) ? l : l with { Class = "LevelNumber" + l.Depth, Plural = "levelsNumber" + l.Depth })
        .ToList();

    /// <summary>How a citation writes the number: with the name of the level where it begins with it, else in parentheses.</summary>
    public string LocatorAfter(string before) => Locator ?? (before.Length == 0 ? $"{Name} {{{Style}}}" : $"({{{Style}}})");

    public string Write(Number number) => Numbering.Write(Style, number, Inserted);

    private static LevelModel Of(Row row, int depth)
    {
        var record = CoreSchema.LevelRecord;
        var name = row.Text(record, "name") is { Length: > 0 } given ? given : "level";
        return new LevelModel(
            depth,
            name,
            row.Text(record, "plural") is { } plural && NameCheck.IsIdentifier(plural) ? plural : PluralOf(name),
            row.Text(record, "locator"),
            row.Text(record, "eId") ?? name + "_{arabic}",
            Numbering.Styles.FirstOrDefault(s => s == row.Text(record, "numbering")) ?? Numbering.Default,
            Numbering.Insertions.FirstOrDefault(s => s == row.Text(record, "inserted")),
            row.Single(record.IndexOf("continues")) is { Content: 1L },
            (row.Text(record, "numbering") is not { } style || Numbering.Styles.Contains(style))
                && (row.Text(record, "inserted") is not { } insertion || Numbering.Insertions.Contains(insertion)));
    }

    /// <summary>The regular plural; a level whose name has another declares it.</summary>
    private static string PluralOf(string name)
    {
        if (name.Length > 1 && name[name.Length - 1] == 'y' && "aeiou".IndexOf(name[name.Length - 2]) < 0)
            return name.Substring(0, name.Length - 1) + "ies";
        return name + (new[] { "s", "x", "z", "ch", "sh" }.Any(e => name.EndsWith(e, StringComparison.Ordinal)) ? "es" : "s");
    }
}
