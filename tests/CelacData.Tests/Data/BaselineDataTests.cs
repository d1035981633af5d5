using System.Globalization;

namespace CelacData.Tests.Data;

public class BaselineDataTests
{
    /// <summary>Figures that the press material prints as words, or not at all because the curators counted what it lists.</summary>
    private static readonly Dictionary<decimal, string> s_words = new()
    {
        [1] = "one", [2] = "two", [3] = "three", [5] = "five", [6] = "six", [7] = "seven", [10] = "ten", [20] = "one-fifth", [25] = "a quarter",
        [100] = "a hundred", [1_000_000] = "one million", [2_000_000_000] = "two billion",
    };

    [Fact]
    public void Every_figure_stands_in_the_press_material_or_was_counted_in_it()
    {
        var press = PublishedEdition.PressMaterial();
        Assert.All(Baselines.All, b => Assert.True(
            Forms(b.Value).Any(f => press.Contains(f, StringComparison.OrdinalIgnoreCase)) || (b.Note?.Contains("ount", StringComparison.Ordinal) ?? false),
            $"{b.Name}: {b.Value}"));
    }

    [Fact]
    public void None_is_later_than_the_meeting() =>
        Assert.All(Baselines.All, b => Assert.True(b.AsOf.Earliest <= BeijingDeclaration.Instrument.Adopted, b.Name));

    [Fact]
    public void The_trade_of_2024_is_a_baseline_of_what_promises_trade()
    {
        var trade = Baseline.TradeVolume2024;
        Assert.Equal((518_400_000_000m, "USD", "2024", BaselineQualifier.Exactly), (trade.Value, trade.Unit, trade.AsOf.Text, trade.Qualifier));
        Assert.All(trade.Commitments, c => Assert.Contains(trade, c.Baselines));
        Assert.NotEmpty(trade.Commitments);
    }

    [Fact]
    public void Money_is_in_a_currency() =>
        Assert.All(Baselines.All.Where(b => b.Value >= 1_000_000_000m && b.Name.Contains("Trade")), b => Assert.Equal("USD", b.Unit));

    private static IEnumerable<string> Forms(decimal value)
    {
        yield return value.ToString("#,0.##", CultureInfo.InvariantCulture);
        yield return value.ToString("0.##", CultureInfo.InvariantCulture);
        yield return (value / 1_000_000_000m).ToString("0.##", CultureInfo.InvariantCulture) + " billion";
        if (s_words.TryGetValue(value, out var word))
            yield return word;
    }
}
