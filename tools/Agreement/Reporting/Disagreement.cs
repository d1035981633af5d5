namespace CelacData.Agreement.Reporting;

/// <summary>A value on which the passes differ. The entry is null where the clause itself carries the value.</summary>
internal sealed record Disagreement(string ClauseId, string? Entry, string Field, string A, string B)
{
    public IReadOnlyList<string> Cells => [ClauseId, Entry ?? "–", Field, A, B];
}
