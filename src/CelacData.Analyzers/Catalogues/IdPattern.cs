namespace CelacData.Analyzers.Catalogues;

/// <summary>An id, or the beginning of ids and a star.</summary>
internal static class IdPattern
{
    public static bool Matches(string pattern, string id) => pattern.EndsWith("*", StringComparison.Ordinal)
        ? id.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(id, pattern, StringComparison.OrdinalIgnoreCase);
}
