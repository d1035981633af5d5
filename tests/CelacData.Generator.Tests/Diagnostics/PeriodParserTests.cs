using System.Globalization;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;

namespace CelacData.Generator.Tests.Diagnostics;

public class PeriodParserTests
{
    [Theory]
    [InlineData("2025", 1, true)]
    [InlineData("2025-05", 1, true)]
    [InlineData("2024-02-29", 1, true)]
    [InlineData("2025/2027", 1, true)]
    [InlineData("2025/..", 1, true)]
    [InlineData("../2027-05", 1, true)]
    [InlineData("[2027,2028]", 2, true)]
    [InlineData("202X", 10, true)]
    [InlineData("20XX", 100, true)]
    [InlineData("2025-XX", 12, true)]
    [InlineData("2025-02-XX", 28, true)]
    [InlineData("2025-XX-XX", 365, true)]
    [InlineData("2025~", 1, false)]
    [InlineData("2025-05?", 1, false)]
    [InlineData("2025-05-13%", 1, false)]
    [InlineData("2025-21", 1, false)]
    [InlineData("2025~/2027", 1, false)]
    [InlineData("2025/", 1, false)]
    [InlineData("/2027", 1, false)]
    [InlineData("[2027,2028~]", 2, false)]
    public void It_has_its_choices_and_is_sure_or_not(string text, int choices, bool isSure)
    {
        var period = PeriodParser.Parse(text);
        Assert.NotNull(period);
        Assert.Equal(text, period.Text);
        Assert.Equal(choices, period.Choices.Count(c => c != DaySpan.Never));
        Assert.Equal(isSure, !period.Choices.Contains(DaySpan.Never));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("2025/2026/2027")]
    [InlineData("2027/2025")]
    [InlineData("2025-02-30")]
    [InlineData("2025-25")]
    [InlineData("2025-13-XX")]
    [InlineData("2025-XX-05")]
    [InlineData("XXXX")]
    [InlineData("0000")]
    [InlineData("25")]
    [InlineData("2025-")]
    [InlineData("2025-5")]
    [InlineData("2025-05-")]
    [InlineData("2025-05-1")]
    [InlineData("2025-05-00")]
    [InlineData("2025-00")]
    [InlineData("2025-05-131")]
    [InlineData("2025.05.13")]
    [InlineData("2025-05/13")]
    [InlineData(" 2025")]
    [InlineData("2025 ")]
    [InlineData("+202")]
    [InlineData("2025-20")]
    [InlineData("\uff12\uff10\uff12\uff15")]
    [InlineData("[2027,]")]
    [InlineData("[]")]
    [InlineData("2025~~")]
    [InlineData("Y12025")]
    public void What_is_none_is_refused(string text) => Assert.Null(PeriodParser.Parse(text));

    /// <summary>By the calendar of the framework, from its first day to its last.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1900)]
    [InlineData(2000)]
    [InlineData(2024)]
    [InlineData(9999)]
    public void Each_day_month_and_year_has_its_days(int year)
    {
        for (var (day, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)); ; day = day.AddDays(1))
        {
            var month = new DateOnly(year, day.Month, 1);
            Assert.Equal(new DaySpan(day.DayNumber, day.DayNumber), PeriodParser.ParseDate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            Assert.Equal(
                new DaySpan(month.DayNumber, month.DayNumber + DateTime.DaysInMonth(year, day.Month) - 1),
                PeriodParser.ParseDate(day.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
            if (day != last)
                continue;
            Assert.Equal(new DaySpan(new DateOnly(year, 1, 1).DayNumber, last.DayNumber), PeriodParser.ParseDate(day.ToString("yyyy", CultureInfo.InvariantCulture)));
            return;
        }
    }
}
