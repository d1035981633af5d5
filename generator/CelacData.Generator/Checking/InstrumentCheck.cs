using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Checks what the catalogue and its instruments say of themselves, of which names and ids are made.</summary>
internal static class InstrumentCheck
{
    private static readonly RecordModel s_instrument = CoreSchema.InstrumentRecord;
    private static readonly RecordModel s_level = CoreSchema.LevelRecord;

    /// <summary>The namespace that the data name; else, or where it cannot be used, that of the project.</summary>
    public static string NamespaceOf(Row? catalogue, string standIn, ErrorSink errors)
    {
        if (catalogue?.Text(CoreSchema.CatalogueRecord, "namespace") is not { } name)
            return standIn;
        var place = catalogue.PlaceOf(CoreSchema.CatalogueRecord, "namespace");
        return name.Split('.').All(part => NameCheck.IsIdentifier(new Located<string>(part, place), "a namespace", errors)) ? name : standIn;
    }

    /// <summary>Checks the instruments and gives each its row, under its prefix.</summary>
    public static void Check(IReadOnlyList<Row> instruments, Schema schema, Symbols symbols, ErrorSink errors)
    {
        var types = new HashSet<string>(schema.TypeNames, StringComparer.OrdinalIgnoreCase);
        var prefixes = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < instruments.Count; i++)
        {
            CheckPrefix(instruments[i], prefixes, errors);
            CheckLevels(instruments[i], types, errors);
            if (instruments[i].Text(s_instrument, "prefix") is { } prefix)
                symbols.SetRow(CoreSchema.Instrument, prefix, i);
        }
    }

    /// <summary>With letters and digits alone no two ids become the same member of the enum.</summary>
    private static void CheckPrefix(Row row, Dictionary<string, Place> prefixes, ErrorSink errors)
    {
        if (row.Text(s_instrument, "prefix") is not { } prefix)
            return;
        var place = row.PlaceOf(s_instrument, "prefix");
        if (!IsLetter(prefix[0]) || !prefix.All(c => IsLetter(c) || c is >= '0' and <= '9'))
            errors.Add(DataErrors.InvalidPrefix, place, prefix);
        else if (prefixes.TryGetValue(prefix, out var first))
            errors.Add(DataErrors.DuplicatePrefix, place, prefix, NameCheck.Describe(first));
        prefixes[prefix] = place;
    }

    private static void CheckLevels(Row row, HashSet<string> types, ErrorSink errors)
    {
        var levels = row.Parts(s_instrument.IndexOf("levels")).ToList();
        if (levels.Count == 0)
            errors.Add(DataErrors.MissingKey, row.Place, "An instrument", "key 'levels'");
        var names = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var level in levels)
        {
            CheckLevelName(level, names, types, errors);
            CheckStyle(level, "numbering", Numbering.Styles, errors);
            CheckStyle(level, "inserted", Numbering.Insertions, errors);
            CheckPattern(level, "locator", errors);
            CheckPattern(level, "eId", errors);
        }
    }

    /// <summary>Each level is a class, and a file; the levels of two instruments may be one.</summary>
    private static void CheckLevelName(Row level, Dictionary<string, Place> names, HashSet<string> types, ErrorSink errors)
    {
        if (level.Text(s_level, "name") is not { Length: > 0 } name)
            return;
        var place = level.PlaceOf(s_level, "name");
        var className = char.ToUpperInvariant(name[0]) + name.Substring(1);
        if (NameCheck.ProblemOfLevel(name) is { } problem)
            errors.Add(DataErrors.InvalidName, place, name, "a level", problem);
        else if (types.Contains(className))
            errors.Add(DataErrors.NameInUse, place, name, "a level");
        else if (names.TryGetValue(name, out var first))
            errors.Add(DataErrors.DuplicateName, place, name, "the levels", NameCheck.Describe(first));
        else
            names.Add(name, place);
        if (level.Text(s_level, "plural") is { } plural)
            NameCheck.IsIdentifier(new Located<string>(plural, level.PlaceOf(s_level, "plural")), "a list of divisions", errors);
    }

    private static void CheckStyle(Row level, string key, string[] styles, ErrorSink errors)
    {
        if (level.Text(s_level, key) is { } style && !styles.Contains(style))
            errors.Add(DataErrors.UnknownStyle, level.PlaceOf(s_level, key), style, key, string.Join(" or ", styles));
    }

    private static void CheckPattern(Row level, string key, ErrorSink errors)
    {
        if (level.Text(s_level, key) is { } pattern && !Numbering.IsPattern(pattern))
            errors.Add(DataErrors.InvalidPattern, level.PlaceOf(s_level, key), pattern, key, string.Join(", ", Numbering.Styles.Select(s => "{" + s + "}")));
    }

    private static bool IsLetter(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z';
}
