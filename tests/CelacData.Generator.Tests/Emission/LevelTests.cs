using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Emission;

/// <summary>Levels are what an instrument declares: as many as it has, each numbered in its own way, and a class for each.</summary>
public sealed class LevelTests
{
    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(TideTreaty.Catalogue));

    [Theory]
    [InlineData("Clauses.All.Select(c => c.IdText)", "TT-1, TT-2.1, TT-2.1a, TT-2.2.a, TT-2.2.b.i, TT-2.2.b.ii, TT-2bis, TT-2ter, TT-3")]
    [InlineData("Clauses.Get(ClauseId.TT_2_2_b_ii)", "TT-2.2.b.ii Low")]
    [InlineData("Clauses.Parse(\"tt-2BIS\")", "TT-2bis Charts")]
    [InlineData("Clauses.Parse(\"tt/TT-2.1a\")", "TT-2.1a Ebb")]
    [InlineData("(int)ClauseId.TT_3", "9")]
    public void Numbers_come_in_the_style_of_their_level(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("TideTreaty.Principles.Words.Flood.Storm.High.Citation", "Treaty on the Tides, art. 2(2)(b)(i)")]
    [InlineData("TideTreaty.Principles.Charts.Citation", "Treaty on the Tides, art. 2bis")]
    [InlineData("TideTreaty.Principles.Words.Flood.Storm.High.EId", "part_1__art_2__paragraph_2__point_2__subpoint_1")]
    [InlineData("TideTreaty.Duties.Watching.Gauges.EId", "part_2__title_1__art_3")]
    [InlineData("TideTreaty.Duties.Watching.Title.Citation", "Treaty on the Tides, part II(A)")]
    [InlineData("TideTreaty.Duties.Watching.Title.Enumerator", "TITLE A")]
    [InlineData("TideTreaty.Principles.Clocks.Enumerator", "2ter")]
    public void A_citation_begins_with_the_number_that_counts_through_the_whole(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("TideTreaty.Principles.Part.Articles", "TT-2 Words")]
    [InlineData("TideTreaty.Principles.Part.Points", "TT-2.2.b Storm")]
    [InlineData("TideTreaty.Duties.Part.Titles", "TT-II.A Watching")]
    [InlineData("TideTreaty.Duties.Watching.Title.Part", "TT-II Duties")]
    [InlineData("TideTreaty.Duties.Watching.Title.Title", "Watching")]
    [InlineData("TideTreaty.Principles.Words.Flood.Storm.Low.Point", "TT-2.2.b Storm")]
    [InlineData("TideTreaty.Principles.Words.Flood.Storm.Low.Article", "TT-2 Words")]
    [InlineData("TideTreaty.Principles.Aim.Article", "null")]
    [InlineData("TideTreaty.Principles.Aim.Part", "TT-I Principles")]
    [InlineData("TideTreaty.Duties.Watching.Gauges.TitleDivision", "TT-II.A Watching")]
    [InlineData("TideTreaty.Duties.Watching.Gauges.Title", "Gauges")]
    [InlineData("TideTreaty.Duties.Watching.Title.Level", "title")]
    [InlineData("TideTreaty.Instrument.Divisions.Select(d => d.GetType().Name)", "Part, Part")]
    public void One_gets_from_level_to_level(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("Clauses.Get(ClauseId.TT_1).Fingerprint", "null")]
    [InlineData("TideTreaty.Instrument.ShortTitle", "Treaty on the Tides")]
    [InlineData("Instruments.CatalogueKey", "tt")]
    public void What_need_not_be_said_has_a_default(string expression, string answer) => Check(expression, answer);

    [Fact]
    public void An_id_of_a_division_names_its_level() => Assert.Equal(
        "'TT-II.A' is no id of a clause. It is title Watching, whose clauses are TT-3 to TT-3.",
        s_library.Value.Evaluate("new Func<string>(() => { try { Clauses.Parse(\"TT-II.A\"); return \"\"; } catch (FormatException e) { return e.Message; } })()"));

    [Theory]
    [InlineData("TT-2.1b", "TT-2.1a", "TT-2.2' or 'TT-2.1a")]
    [InlineData("TT-4", "TT-3", "TT-3' or 'TT-2quater")]
    public Task An_id_that_does_not_fit_names_those_that_would(string wrong, string right, string expected) => Errors(
        Treaty(TideTreaty.Text.Replace($"id: {right},", $"id: {{|#0:{wrong}|}},", StringComparison.Ordinal)),
        Rule(14, $"The id '{wrong}' does not fit its place: expected '{expected}'"));

    [Fact]
    public Task An_id_that_is_written_otherwise_is_told_how() => Errors(
        TideTreaty.Catalogue.Edit(TideTreaty.File, "id: TT-2.2.b.i,", "id: {|#0:TT-2.2.2|},"),
        Rule(62, "'TT-2.2.2' is no id of the level subpoint of TideTreaty, which has the form 'TT-2.2.b.{lowerRoman}'; expected 'TT-2.2.b.i'"));

    [Fact]
    public Task A_level_stands_below_that_around_it() => Errors(
        Treaty(TideTreaty.Text.Replace("level: point\n                title: Storm", "level: {|#0:article|}\n                title: Storm", StringComparison.Ordinal)),
        Rule(49, "'article' is no level inside a 'paragraph'; expected point"));

    [Fact]
    public Task The_last_level_has_nothing_below_it() => Errors(
        Treaty(TideTreaty.Text.Replace("level: point\n                title: Storm", "level: {|#0:subpoint|}\n                title: Storm", StringComparison.Ordinal)),
        Rule(49, "'subpoint' is no level inside a 'paragraph'; expected point"));

    [Theory]
    [InlineData(47, "numbering: roman", "numbering: {|#0:greek|}", "'greek' is no style of 'numbering'; expected arabic or roman or lowerRoman or letter or upperLetter")]
    [InlineData(47, "inserted: bis", "inserted: {|#0:ter|}", "'ter' is no style of 'inserted'; expected bis or letter")]
    [InlineData(48, "\"art. {arabic}\"", "{|#0:\"art. {number}\"|}", "'art. {number}' is no pattern for 'locator'; expected a text with one of {arabic}, {roman}, {lowerRoman}, {letter}, {upperLetter} in it")]
    public Task A_level_is_numbered_in_a_known_way(int rule, string right, string wrong, string message) => Errors(
        Treaty(TideTreaty.Text.Replace(right, wrong, StringComparison.Ordinal)),
        Rule(rule, message));

    [Theory]
    [InlineData(58, "clause", "that name is in use there")]
    [InlineData(12, "_part", "it does not begin with a letter")]
    public Task A_level_can_be_a_class(int rule, string name, string problem) => Errors(
        Treaty(TideTreaty.Text.Replace("name: point", "name: {|#0:" + name + "|}", StringComparison.Ordinal).Replace("level: point", "level: " + name, StringComparison.Ordinal)),
        Rule(rule, $"'{name}' cannot be the name of a level: {problem}"));

    private static HarbourAccord Treaty(string text) => TideTreaty.Catalogue.With(TideTreaty.File, text);

    private static void Check(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));
}
