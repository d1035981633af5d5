namespace CelacData;

/// <summary>
/// What this catalogue is as a whole: its key, the versions of its data and of its codebook, how many records of each kind it has, and a
/// fingerprint of all that they say. With two of these at hand one can tell whether two programs speak of the same data.
/// </summary>
public static partial class CatalogInfo
{
    private static CatalogList<RecordCount>? s_counts;

    /// <summary>How many records there are of each kind that has a list of them all; the kinds are in the order in which the catalogue declares them.</summary>
    public static CatalogList<RecordCount> Counts => s_counts ?? Rows.Keep(ref s_counts, CatalogList<RecordCount>.Create(MakeCounts()));
}
