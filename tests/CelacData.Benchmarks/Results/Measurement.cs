using System.Globalization;
using System.Text.Json.Serialization;

namespace CelacData.Benchmarks.Results;

/// <summary>A figure in a table.</summary>
/// <param name="Value">The figure in its unit; NaN where there is none, which <paramref name="Note"/> explains.</param>
/// <param name="Note">Why there is no figure; else null.</param>
public sealed record Measurement(string Table, string Row, string Column, double Value, Unit Unit, string? Note = null)
{
    /// <summary>A cell that says why it has no figure.</summary>
    public static Measurement None(string table, string row, string column, string note) => new(table, row, column, double.NaN, Unit.Count, note);

    [JsonIgnore]
    public string Text => Note ?? Unit switch
    {
        Unit.Ratio => Value.ToString(Value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture),
        Unit.Percent => Value.ToString("0.0 %", CultureInfo.InvariantCulture),
        Unit.Milliseconds => Value.ToString(Value < 10 ? "0.00" : Value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture) + " ms",
        Unit.Nanoseconds => Value.ToString(Value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture) + " ns",
        Unit.Bytes when Value >= 10_000_000 => (Value / 1_000_000).ToString("#,0.0", CultureInfo.InvariantCulture) + " MB",
        Unit.Bytes => Value.ToString("#,0", CultureInfo.InvariantCulture) + " B",
        _ => Value.ToString("#,0", CultureInfo.InvariantCulture),
    };
}

public enum Unit
{
    Count,
    Ratio,
    Percent,
    Milliseconds,
    Nanoseconds,
    Bytes,
}
