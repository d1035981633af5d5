using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;
using static CelacData.Generator.Tests.Support.Verify;

namespace CelacData.Generator.Tests.Emission;

/// <summary>An id that was withdrawn keeps its value and its member, and says what replaced it.</summary>
public sealed class WithdrawnIdTests
{
    private static readonly HarbourAccord s_catalogue = Complete
        .Edit(LockFile, "    HD-1: 5\n", """
                HP-1.3: {value: 8, replacedBy: [HP-1.2]}
                HP-1.4: {value: 9, replacedBy: [HP-1.2, HP-2.1, HP-1.3]}
                HP-2.2: {value: 6, replacedBy: []}
                HD-1: 5

            """)
        .Edit(LockFile, "Soft: 1}", "Soft: 1, Vague: {value: 3, replacedBy: [Soft]}}")
        .Edit(LockFile, "Tern: 3}", "Tern: 3, Gull: {value: 2, replacedBy: [Heron]}}");

    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(s_catalogue));

    [Theory]
    [InlineData("(int)Enum.Parse<ClauseId>(\"HP_1_3\")", "8")]
    [InlineData("(int)Enum.Parse<Weight>(\"Vague\")", "3")]
    [InlineData("(int)Enum.Parse<VesselId>(\"Gull\")", "2")]
    [InlineData("Clauses.All.Count", "6")]
    public void Its_value_stays(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("typeof(ClauseId)", "HP_1_3", "HP-1.3 was withdrawn; HP-1.2 replaced it.")]
    [InlineData("typeof(ClauseId)", "HP_1_4", "HP-1.4 was withdrawn; HP-1.2, HP-2.1 and HP-1.3 replaced it.")]
    [InlineData("typeof(ClauseId)", "HP_2_2", "HP-2.2 was withdrawn; nothing replaced it.")]
    [InlineData("typeof(Weight)", "Vague", "Vague was withdrawn; Soft replaced it.")]
    [InlineData("typeof(VesselId)", "Gull", "Gull was withdrawn; Heron replaced it.")]
    public void Its_member_is_obsolete_and_says_why(string type, string member, string message) => Check(
        $"((ObsoleteAttribute){type}.GetField(\"{member}\")!.GetCustomAttributes(typeof(ObsoleteAttribute), false)[0]).Message", message);

    [Fact]
    public void A_member_that_is_in_use_is_not_obsolete() =>
        Check("typeof(ClauseId).GetField(\"HP_1_2\")!.GetCustomAttributes(typeof(ObsoleteAttribute), false).Length", "0");

    [Theory]
    [InlineData("Clauses.Get((ClauseId)8)", "HP-1.3 was withdrawn; HP-1.2 replaced it. (Parameter 'id')\nActual value was 8.")]
    [InlineData("((ClauseId)6).ToClause()", "HP-2.2 was withdrawn; nothing replaced it. (Parameter 'id')\nActual value was 6.")]
    [InlineData("Vessels.Get((VesselId)2)", "Gull was withdrawn; Heron replaced it. (Parameter 'id')\nActual value was 2.")]
    [InlineData("Clauses.Get((ClauseId)10)", "10 is not a defined value of ClauseId. (Parameter 'id')\nActual value was 10.")]
    [InlineData("Clauses.Parse(\"hp-1.3\")", "HP-1.3 was withdrawn; HP-1.2 replaced it.")]
    [InlineData("Clauses.Parse(\"HP-2.2\")", "HP-2.2 was withdrawn; nothing replaced it.")]
    public void Whoever_asks_for_it_is_told(string expression, string message) => Check(
        $"new Func<string>(() => {{ try {{ return {expression}.ToString(); }} catch (Exception e) {{ return e.Message.ReplaceLineEndings(\"\\n\"); }} }})()", message);

    [Theory]
    [InlineData("((ClauseId)8).ToText()", "HP-1.3")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize((ClauseId)6)", "\"HP-2.2\"")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(new Dictionary<ClauseId, int> { [(ClauseId)8] = 1 })", "{\"HP-1.3\":1}")]
    [InlineData("new ClauseIdTypeConverter().ConvertToInvariantString((ClauseId)8)", "HP-1.3")]
    public void What_was_stored_with_it_is_written_as_its_text(string expression, string text) => Check(expression, text);

    [Fact]
    public void What_was_never_an_id_has_no_text() => Check(
        "new Func<string>(() => { try { return ((ClauseId)10).ToText(); } catch (ArgumentOutOfRangeException e) { return e.ParamName + \": \" + e.ActualValue; } })()", "id: 10");

    [Fact]
    public void The_error_of_a_text_leads_to_what_replaced_it() => Check(
        "new Func<object>(() => { try { return Clauses.Parse(\"HP-1.4\"); } catch (UnknownClauseIdException e) { return e.Nearest; } })()",
        "HP-1.2 Tide tables, HP-2.1 Lamps");

    [Fact]
    public void The_metadata_tell_analyzers() => Assert.Contains(
        "[assembly: global::HarbourAccord.WithdrawnClause(\"HP-1.3\", \"HP-1.2\")]",
        GeneratorRun.Of(s_catalogue).Sources["ClauseCatalog.g.cs"], StringComparison.Ordinal);

    [Fact]
    public Task An_id_is_in_use_or_withdrawn() => Errors(
        Complete.Edit(LockFile, "HP-1.2: 3", "{|#0:HP-1.2|}: {value: 3, replacedBy: []}"),
        Rule(83, "The lock file withdraws 'HP-1.2', but the data have it; remove it from the data, or give it its value alone"));

    [Fact]
    public Task What_replaced_it_is_there() => Errors(
        s_catalogue.Edit(LockFile, "replacedBy: [HP-1.2]}", "replacedBy: [{|#0:HP-1.5|}]}"),
        Rule(13, "There is no clause 'HP-1.5'; nearest: HP-1.2, HP-2.1, HD-1"));

    [Fact]
    public Task It_keeps_a_value_of_its_own() => Errors(
        s_catalogue.Edit(LockFile, "HP-2.2: {value: 6,", "HP-2.2: {value: 5,").Edit(LockFile, "HD-1: 5", "{|#0:HD-1|}: 5"),
        Rule(63, "The lock file gives the value 5 to both 'HP-2.2' and 'HD-1'; restore what the last release had"));

    [Fact]
    public Task Its_value_is_a_number() => Errors(
        s_catalogue.Edit(LockFile, "{value: 6,", "{value: {|#0:eight|},"),
        Rule(65, "The value of 'HP-2.2' must be a whole number from 1 to 1000000000, but is the text 'eight'"));

    [Fact]
    public Task It_says_what_replaced_it_even_if_nothing_did() => Errors(
        s_catalogue.Edit(LockFile, "{value: 6, replacedBy: []}", "{|#0:|}{value: 6}"),
        Rule(6, "'HP-2.2' lacks the key 'replacedBy'"));

    private static void Check(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));
}
