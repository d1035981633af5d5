using CelacData;

namespace WebApi;

/// <summary>What the service has.</summary>
/// <param name="Key">The key of the catalogue.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Fingerprint">The fingerprint of all that the data say.</param>
/// <param name="Counts">How many records there are of each kind.</param>
/// <param name="Document">Where the description of the service is.</param>
public sealed record CatalogueSummary(string Key, string? DataVersion, string Fingerprint, Dictionary<string, int> Counts, string Document)
{
    public static CatalogueSummary Current { get; } = new(
        CatalogInfo.Key, CatalogInfo.DataVersion, CatalogInfo.Fingerprint, CatalogInfo.Counts.ToDictionary(c => c.Kind, c => c.Count), "/openapi/v1.json");
}
