using CelacData.Generator.Tests.Support;

namespace CelacData.Generator.Tests.Emission;

/// <summary>The emitted code at work: compiled, loaded, and asked.</summary>
public sealed class CompiledCatalogueTests
{
    private static readonly Lazy<LoadedLibrary> s_library = new(() => new LoadedLibrary(HarbourAccord.Complete));

    [Theory]
    [InlineData("Clauses.Parse(\"HP-1.1.2\")", "HP-1.1.2 Buoys")]
    [InlineData("Clauses.Parse(\"hd-2\").Title", "Outlook")]
    [InlineData("Clauses.TryParse(\"HD-3\", out _)", "False")]
    [InlineData("Clauses.TryParse(\"HP-1\", out _)", "False")]
    [InlineData("Clauses.TryParse(\"\", out _)", "False")]
    [InlineData("Clauses.All.Select(c => Clauses.Parse(c.IdText) == c).Distinct()", "True")]
    [InlineData("Clauses.All.Select(c => Clauses.Get(c.Id) == c).Distinct()", "True")]
    public void An_id_is_parsed(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("HarbourPlan.Water.Channel.Buoys", "HP-1.1.2 Buoys")]
    [InlineData("HarbourPlan.Water.Tides", "HP-1.2 Tide tables")]
    [InlineData("HarbourPlan.Shore.Lamps.Citation", "Harbour Plan 2031, art. 2(I)")]
    [InlineData("HarbourPlan.Water.Article.Sections", "HP-1.1 The channel")]
    [InlineData("HarbourPlan.Water.Channel.Section.Article", "HP-1 Water of the bay")]
    [InlineData("HarbourPlan.Water.Clauses.Select(c => c.IdText)", "HP-1.1.1, HP-1.1.2, HP-1.2")]
    [InlineData("HarbourPlan.Water.Channel.Clauses.Select(c => c.IdText)", "HP-1.1.1, HP-1.1.2")]
    [InlineData("HarbourPlan.Instrument.Divisions", "HP-1 Water of the bay, HP-2 The shore")]
    [InlineData("HarbourPlan.Water.Channel.Buoys.Next", "HP-1.2 Tide tables")]
    [InlineData("HarbourPlan.Water.Channel.Buoys.EId", "art_1__sec_1__item_2")]
    [InlineData("HarbourDeclaration.Greeting.Previous", "null")]
    [InlineData("HarbourDeclaration.Clauses.Select(c => c.IdText)", "HD-1, HD-2")]
    [InlineData("Instruments.All.Select(i => i.Prefix)", "HP, HD")]
    public void One_walks_from_an_instrument_to_a_clause(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("HarbourPlan.Water.Tides.Restatement", "Delta Town prints tide tables.\nThey are \"free\".")]
    [InlineData("HarbourPlan.Water.Tides.Note", "Printed without its number.")]
    [InlineData("HarbourPlan.Shore.Lamps.Note", "null")]
    [InlineData("HarbourPlan.Shore.Lamps.Key", "harbour2/HP-2.1")]
    [InlineData("HarbourPlan.Shore.Lamps.Fingerprint.WordCount", "5")]
    [InlineData("HarbourPlan.Instrument.Period", "2031/2033")]
    [InlineData("HarbourPlan.Instrument.Adopted", "2031-04-09")]
    [InlineData("HarbourPlan.Instrument.Standings.Select(s => $\"{s.Status} {s.Clause!.IdText}\")", "Considered HD-2")]
    [InlineData("HarbourDeclaration.Instrument.Dissociations.Select(d => $\"{d.Party} {d.Clause.IdText}\")", "Delta Town HD-2")]
    [InlineData("HarbourDeclaration.Instrument.Notes.Select(n => n.Name)", "MarshNote")]
    [InlineData("HarbourPlan.Instrument.Notes.Count", "0")]
    public void The_core_of_a_clause_and_an_instrument_is_read(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("Vessel.Heron.Length", "12.50")]
    [InlineData("Vessel.Tern.Length", "7")]
    [InlineData("Vessel.Heron.Crew", "3")]
    [InlineData("Vessel.Tern.Crew", "null")]
    [InlineData("Vessel.Heron.Built!.IsOneOf", "True")]
    [InlineData("Vessel.Heron.Built!.Latest", "2030-12-31")]
    [InlineData("Vessel.Tern.Built!.Earliest", "2028-01-01")]
    [InlineData("Vessel.Tern.Built!.Latest", "null")]
    [InlineData("Vessel.Heron.Launched", "2030-06-01")]
    [InlineData("Vessel.Tern.Launched", "null")]
    [InlineData("Vessel.Tern.Title", "The \"Tern\"")]
    [InlineData("Vessels.Get(VesselId.Tern) == Vessel.Tern", "True")]
    [InlineData("Vessels.All.Select(v => v.Name)", "Heron, Tern")]
    [InlineData("(int)Vessel.Tern.Id", "3")]
    public void Entries_are_read(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("HarbourPlan.Water.Channel.Dredging.Promises.Select(p => p.Id)", "HP-1.1.1-p1, HP-1.1.1-p2")]
    [InlineData("HarbourPlan.Water.Channel.Dredging.Promises.SelectMany(p => p.Bearers)", "Delta Town, Marsh End, Marsh End")]
    [InlineData("HarbourPlan.Water.Channel.Buoys.Promises.Select(p => $\"{p.Id} {p.Act} {p.Weight} {p.IsShared}\")", "HP-1.1.2-p1 Set out buoys Soft False")]
    [InlineData("HarbourPlan.Water.Tides.Promises.Count", "0")]
    [InlineData("Promises.All.Select(p => p.Clause.IdText)", "HP-1.1.1, HP-1.1.1, HP-1.1.2")]
    public void Marked_parts_of_a_clause_are_listed_and_numbered(string expression, string answer) => Check(expression, answer);

    [Theory]
    [InlineData("HarbourPlan.Water.Channel.Dredging.Vessels", "The Heron, The \"Tern\"")]
    [InlineData("HarbourDeclaration.Greeting.Vessels", "The Heron")]
    [InlineData("HarbourDeclaration.Outlook.Vessels.Count", "0")]
    [InlineData("Vessel.Heron.Clauses.Select(c => c.IdText)", "HP-1.1.1, HD-1")]
    public void An_inverse_lists_who_points_here(string expression, string answer) => Check(expression, answer);

    private static void Check(string expression, string answer) => Assert.Equal(answer, s_library.Value.Evaluate(expression));
}
