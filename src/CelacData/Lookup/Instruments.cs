namespace CelacData;

/// <summary>The instruments of the catalogue.</summary>
public static partial class Instruments
{
    private static CatalogList<Instrument>? s_all;

    /// <summary>All instruments, in the order of the catalogue.</summary>
    public static CatalogList<Instrument> All =>
        s_all ?? Rows.Keep(ref s_all, Instrument.Between(0, InstrumentTable.Count));

    /// <summary>The key of the catalogue, with which globally unique ids begin, such as <c>ccf4</c>.</summary>
    public static string CatalogueKey => ClauseIdIndexTable.Key;

    /// <summary>The instrument whose ids begin with a prefix.</summary>
    /// <param name="prefix">The prefix, such as <c>AP</c>.</param>
    /// <returns>The instrument, or null where there is none.</returns>
    public static Instrument? Find(string prefix)
    {
        foreach (var instrument in All)
        {
            if (string.Equals(instrument.Prefix, prefix, StringComparison.OrdinalIgnoreCase))
                return instrument;
        }

        return null;
    }
}
