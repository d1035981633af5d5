using System.Globalization;

namespace CelacData.Benchmarks.Footprint;

/// <summary>Something that is the same on every run, and so can be held to a baseline.</summary>
/// <param name="Tolerance">By how much it may differ, in both directions: for what the versions of the SDK and the runtime have a say in. Of methods that is nothing, since they are the library's own.</param>
public sealed record FootprintFigure(string Name, long Value, long Tolerance, string Unit)
{
    public const string Renew = Command.Line + " footprint";

    /// <summary>What is wrong with a figure that was measured now, and what to do; null where nothing is.</summary>
    public string? Compare(long measured)
    {
        if (Math.Abs(measured - Value) <= Tolerance)
            return null;
        var difference = string.Create(CultureInfo.InvariantCulture, $"{Name}: {measured:#,0} {Unit} where the baseline has {Value:#,0} (give or take {Tolerance:#,0}).");
        return measured > Value
            ? $"{difference} It grew. Find out by what ('{Command.Line} size' shows where the bytes are); if it is worth it, say so in the commit and renew the baseline: {Renew}"
            : $"{difference} It shrank, which is good, and should stay so: renew the baseline: {Renew}";
    }
}
