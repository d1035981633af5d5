namespace CelacData;

/// <summary>
/// The hash under which the text of an id is found; upper and lower case of ASCII letters hash alike. One source: the generator lays
/// the index out with it, the library looks up with it.
/// </summary>
internal static class IdHash
{
    public const uint Seed = 2166136261;

    public static uint Add(uint hash, char c) => unchecked((hash ^ (uint)(c | 0x20)) * 16777619);

    /// <summary>Spreads the high bits into the low ones, which alone select the slot.</summary>
    public static uint Finish(uint hash) => hash ^ (hash >> 15);
}
