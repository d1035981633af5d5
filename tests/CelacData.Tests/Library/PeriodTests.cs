namespace CelacData.Tests.Library;

public class PeriodTests
{
    private static readonly EdtfPeriod s_oneOf = Clauses.Get(ClauseId.AP_2_5_4).Commitments[0].Period!;
    private static readonly EdtfPeriod s_open = Annex.PartyOfficialVisits.Commitments[0].Period!;
    private static readonly EdtfPeriod s_span = Annex.ChineseGovernmentScholarships.Commitments[0].Period!;
    private static readonly EdtfPeriod s_year = JointActionPlan.Article2.Finance.PandaBondSeminar.Commitments[0].Period!;

    [Fact]
    public void The_notation_is_kept() =>
        Assert.Equal(("[2027,2028]", "2025/..", "2025/2027", "2025"), (s_oneOf.Text, s_open.Text, s_span.Text, s_year.Text));

    [Fact]
    public void Bounds_are_days_and_open_ends_are_null()
    {
        Assert.Equal((new DateTime(2025, 1, 1), new DateTime(2027, 12, 31)), (s_span.Earliest!.Value, s_span.Latest!.Value));
        Assert.Equal((new DateTime(2025, 1, 1), null), (s_open.Earliest!.Value, s_open.Latest));
        Assert.Equal((new DateTime(2027, 1, 1), new DateTime(2028, 12, 31)), (s_oneOf.Earliest!.Value, s_oneOf.Latest!.Value));
    }

    [Theory]
    [InlineData(2026, Answer.No)]
    [InlineData(2027, Answer.Perhaps)]
    [InlineData(2028, Answer.Perhaps)]
    [InlineData(2029, Answer.No)]
    public void One_of_two_years_is_perhaps_each_of_them(int year, Answer answer)
    {
        Assert.True(s_oneOf.IsOneOf);
        Assert.Equal(answer, s_oneOf.EndsIn(year));
        Assert.Equal(answer, s_oneOf.Touches(year));
        Assert.Equal(answer, s_oneOf.Includes(new DateOnly(year, 6, 1)));
    }

    [Theory]
    [InlineData(2024, Answer.No)]
    [InlineData(2025, Answer.Yes)]
    [InlineData(2099, Answer.Yes)]
    public void An_open_end_never_ends(int year, Answer touches)
    {
        Assert.Equal(touches, s_open.Touches(year));
        Assert.Equal(Answer.No, s_open.EndsIn(year));
    }

    [Theory]
    [InlineData("2024-12-31", Answer.No)]
    [InlineData("2025-01-01", Answer.Yes)]
    [InlineData("2027-12-31", Answer.Yes)]
    [InlineData("2028-01-01", Answer.No)]
    public void A_span_holds_its_first_and_last_day(string day, Answer answer) =>
        Assert.Equal(answer, s_span.Includes(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void Periods_with_the_same_notation_are_equal() => Assert.Equal(s_span, JointActionPlan.Instrument.Period);

    /// <summary>What the generator makes of "2025~", "2025/" and "202X".</summary>
    [Fact]
    public void What_is_not_sure_is_perhaps_at_the_most()
    {
        var year = new DaySpan(Day(2025, 1, 1), Day(2025, 12, 31));
        var about = new EdtfPeriod("2025~", [year, DaySpan.Never]);
        Assert.Equal((Answer.Perhaps, Answer.No), (about.EndsIn(2025), about.EndsIn(2026)));
        Assert.False(about.IsOneOf);
        Assert.Equal((new DateTime(2025, 1, 1), new DateTime(2025, 12, 31)), (about.Earliest!.Value, about.Latest!.Value));

        var unknownEnd = new EdtfPeriod("2025/", [new DaySpan(year.First, DaySpan.Open), DaySpan.Never]);
        Assert.Equal((Answer.No, Answer.Perhaps), (unknownEnd.Touches(2024), unknownEnd.Touches(2040)));
        Assert.Null(unknownEnd.Latest);

        var decade = new EdtfPeriod("202X", [.. Enumerable.Range(2020, 10).Select(y => new DaySpan(Day(y, 1, 1), Day(y, 12, 31)))]);
        Assert.True(decade.IsOneOf);
        Assert.Equal((Answer.Perhaps, Answer.No), (decade.Includes(new DateTime(2025, 6, 1)), decade.Includes(new DateTime(2030, 1, 1))));
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
