using System.Globalization;

namespace CelacData;

/// <summary>A number with its unit, such as 3.5 m or 66000000000 CNY.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">What is counted or measured, as the catalogue writes it.</param>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed record QuantitativeValue(decimal Value, string Unit)
#if NET8_0_OR_GREATER
    : IRecord
#endif
{
    /// <summary>The number.</summary>
    public decimal Value { get; } = Value;

    /// <summary>What is counted or measured, as the catalogue writes it.</summary>
    public string Unit { get; } = Unit;

    /// <summary>The number and the unit, the same in every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + " " + Unit;

#if NET8_0_OR_GREATER
    string? IRecord.Reference => null;

    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Value", Value);
        fields.Write("Unit", Unit);
    }
#endif
}
