using CelacData;
using Spectre.Console;

// A typed walk: the editor completes each step, and a misspelt name does not compile.
var bonds = JointActionPlan.Article2.Finance.PandaBondSeminar;
AnsiConsole.Write(new Panel(new Markup($"""
    [bold]{Markup.Escape(bonds.Title)}[/]
    [grey]{Markup.Escape(bonds.Citation)} · {bonds.Key} · {bonds.EId}[/]

    {Markup.Escape(bonds.Restatement)}
    """)).Header(" JointActionPlan.Article2.Finance.PandaBondSeminar ").RoundedBorder());

// The texts as they are built: what each holds, and what became of it.
var texts = new Table().RoundedBorder().Title("The three texts").AddColumns("Text", "Adopted", "Clauses", "What became of it");
foreach (var instrument in Instruments.All)
{
    texts.AddRow(
        Markup.Escape(instrument.ShortTitle),
        $"{instrument.Adopted:yyyy-MM-dd}",
        $"{instrument.Clauses.Count}",
        string.Join("\n", instrument.Standings.Select(s => $"{s.Status}{(s.Clause is null ? "" : $" ({s.Clause.IdText})")}")));
}

AnsiConsole.Write(texts.Caption($"{Clauses.All.Count} clauses in all"));

// The clauses of a section. A section can be walked as well as a clause.
var section = JointActionPlan.Article2.Agriculture.Section;
var clauses = new Table().RoundedBorder().Title($"{section.Citation}: {section.Title}").AddColumns("Id", "Printed", "Title", "What it says");
foreach (var clause in section.Clauses)
    clauses.AddRow(clause.IdText, Markup.Escape(clause.Enumerator), Markup.Escape(clause.Title), Markup.Escape(Shorten(clause.Restatement)));
AnsiConsole.Write(clauses);

// Who did not take part, and who keeps a distance from a clause.
var states = new Table().RoundedBorder().Title("Not every state, not every clause").AddColumns("State", "What", "Of", "Explanation");
foreach (var instrument in Instruments.All)
{
    foreach (var absence in instrument.Participations.Where(p => !p.TookPart))
        states.AddRow(absence.Party.Title, "took no part in", instrument.ShortTitle, Markup.Escape(absence.Explanation));
    foreach (var distance in instrument.Dissociations)
        states.AddRow(distance.Party.Title, "dissociates itself from", distance.Clause.ToString(), Markup.Escape(distance.Explanation));
}

AnsiConsole.Write(states);

// Ids that come as text: case does not matter, and a typo says what was probably meant.
AnsiConsole.MarkupLine($"[green]ap-2.3.3[/]  is  {Markup.Escape(Clauses.Parse("ap-2.3.3").ToString())}");
try
{
    Clauses.Parse("AP-2.3.33");
}
catch (UnknownClauseIdException error)
{
    AnsiConsole.MarkupLine($"[red]AP-2.3.33[/] {Markup.Escape(error.Message)}");
}

static string Shorten(string text) => text.Length <= 110 ? text : text[..text.LastIndexOf(' ', 109)] + " …";
