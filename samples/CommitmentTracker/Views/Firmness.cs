using CelacData;
using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>The seven strengths of the codebook, in three bands that fit into a bar.</summary>
internal enum Firmness
{
    /// <summary>Rank 1 or 2: they may, explore, encourage or are willing to.</summary>
    Soft,

    /// <summary>Rank 3: they strive.</summary>
    Middle,

    /// <summary>Rank 4 or 5: they hold it, or will do it.</summary>
    Firm,
}

internal static class FirmnessExtensions
{
    public static Firmness Firmness(this Commitment commitment) => commitment.Coding.Strength.Rank() switch
    {
        >= 4 => Views.Firmness.Firm,
        3 => Views.Firmness.Middle,
        _ => Views.Firmness.Soft,
    };

    public static int CountOf(this IEnumerable<Commitment> commitments, Firmness firmness) => commitments.Count(c => c.Firmness() == firmness);

    public static Text ToText(this Firmness firmness) => Screen.Plain(firmness.ToString().ToLowerInvariant(), firmness.Shade().Color);

    public static Shade Shade(this Firmness firmness) => firmness switch
    {
        Views.Firmness.Firm => Views.Shade.Full,
        Views.Firmness.Middle => Views.Shade.Half,
        _ => Views.Shade.Light,
    };
}
