namespace CelacData.Agreement.Statistics;

/// <summary>A set of codes, equal to another with the same codes in whatever order.</summary>
internal sealed class CodeSet(IEnumerable<string> codes) : IEquatable<CodeSet>
{
    public IReadOnlyList<string> Codes { get; } =
        [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public bool Equals(CodeSet? other) => other is not null && Codes.SequenceEqual(other.Codes, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as CodeSet);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var code in Codes)
            hash.Add(code, StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
