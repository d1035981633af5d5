namespace CelacData.Generator.Model;

/// <summary>
/// A period in the Extended Date/Time Format: one span, or several of which one holds (<c>[2027,2028]</c>). A bound that the
/// notation leaves open is <see cref="Open"/>.
/// </summary>
internal sealed record Period(string Text, EquatableArray<DaySpan> Choices)
{
    /// <summary>Stands for a bound without a date.</summary>
    public const int Open = int.MinValue;
}

/// <summary>First and last day, counted from 0001-01-01 as day 0.</summary>
internal readonly record struct DaySpan(int First, int Last)
{
    /// <summary>A choice that holds no day: beside it, whatever the other choices hold is held perhaps.</summary>
    public static readonly DaySpan Never = new(int.MaxValue, int.MinValue + 1);
}
