namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>No representation, but the least that any in a library can cost: the assembly is loaded and one short property of it compiled, which reads no data.</summary>
internal static class OneProperty
{
    public static string ById() => CatalogInfo.Fingerprint.Length > 0 ? Wanted.Title : "";

    public static string ByText() => CatalogInfo.Fingerprint.Length > 0 ? Wanted.Title : "";

    public static long ReadAll() => CatalogInfo.Fingerprint.Length > 0 ? Wanted.Sum : 0;
}
