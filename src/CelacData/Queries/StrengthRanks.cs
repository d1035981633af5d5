namespace CelacData;

/// <summary>The ranks of the strengths.</summary>
public static class StrengthRanks
{
    /// <summary>The rank of a strength, from 1 (may, explore) to 5 (will); two strengths can have the same.</summary>
    /// <param name="strength">The strength.</param>
    /// <returns>The rank.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strength"/> is no defined value.</exception>
    public static int Rank(this Strength strength) => strength switch
    {
        Strength.Permission or Strength.Exploration => 1,
        Strength.Facilitation or Strength.Willingness => 2,
        Strength.BestEffort => 3,
        Strength.ScheduledDelivery => 4,
        Strength.Undertaking => 5,
        _ => throw Rows.Undefined(nameof(strength), (int)strength, nameof(Strength)),
    };
}
