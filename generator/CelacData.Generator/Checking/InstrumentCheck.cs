using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Checks what the catalogue and its instruments say of themselves, of which names and ids are made.</summary>
internal static class InstrumentCheck
{
    private static readonly RecordModel s_instrument = CoreSchema.InstrumentRecord;

    /// <summary>The namespace; a stand-in where the one given cannot be used.</summary>
    public static string NamespaceOf(Row? catalogue, ErrorSink errors)
    {
        const string standIn = "Catalogue";
        if (catalogue?.Text(CoreSchema.CatalogueRecord, "namespace") is not { } name)
            return standIn;
        if (name.Split('.').Select(NameCheck.ProblemOfIdentifier).FirstOrDefault(p => p is not null) is not { } problem)
            return name;
        errors.Add(DataErrors.InvalidName, catalogue.PlaceOf(CoreSchema.CatalogueRecord, "namespace"), name, "a namespace", problem);
        return standIn;
    }

    /// <summary>Checks the instruments and gives each its row, under its prefix.</summary>
    public static void Check(IReadOnlyList<Row> instruments, Symbols symbols, ErrorSink errors)
    {
        var prefixes = new Dictionary<string, Place>(StringComparer.Ordinal);
        for (var i = 0; i < instruments.Count; i++)
        {
            CheckPrefix(instruments[i], prefixes, errors);
            CheckLevels(instruments[i], errors);
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
            errors.Add(DataErrors.InvalidName, place, prefix, "an instrument in ids", "it is not made of the letters A to Z and digits, beginning with a letter");
        else if (prefixes.TryGetValue(prefix, out var first))
            errors.Add(DataErrors.DuplicateId, place, prefix, NameCheck.Describe(first));
        prefixes[prefix] = place;
    }

    private static void CheckLevels(Row row, ErrorSink errors)
    {
        var levels = row.Cells[s_instrument.IndexOf("levels")];
        if (levels.Count == 0)
            errors.Add(DataErrors.MissingKey, row.Place, "An instrument", "levels");
        foreach (var level in levels.OfType<PartValue>())
        {
            if (level.Row.Text(CoreSchema.LevelRecord, "name") is { } name && NameCheck.ProblemOfIdentifier(name) is { } problem)
                errors.Add(DataErrors.InvalidName, level.Row.PlaceOf(CoreSchema.LevelRecord, "name"), name, "a level", problem);
        }
    }

    private static bool IsLetter(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z';
}
