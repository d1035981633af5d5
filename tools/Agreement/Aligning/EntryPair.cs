namespace CelacData.Agreement.Aligning;

/// <summary>Positions of the same entry in both passes, from 0; one is null where the other pass has no such entry.</summary>
internal readonly record struct EntryPair(int? A, int? B)
{
    public bool IsMatched => A is not null && B is not null;
}
