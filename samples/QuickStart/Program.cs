using CelacData;
using Spectre.Console;

// Everything that the texts say, clause by clause; with "short", by titles alone.
foreach (var text in Instruments.All)
{
    AnsiConsole.Write(new Rule($"[bold]{Escape(text.ShortTitle)}[/]").LeftJustified());
    foreach (var clause in text.Clauses)
        AnsiConsole.MarkupLine($"[blue]{clause.IdText,-9}[/] {Escape(clause.Title)}{(args is ["short"] ? "" : $"\n{Escape(clause.Restatement)}\n")}");
}

// A typed walk: the editor completes each step, and a misspelt name does not compile.
var bonds = JointActionPlan.Article2.Finance.PandaBondSeminar;
AnsiConsole.Write(new Panel(new Markup($"""
    [bold]{Escape(bonds.Title)}[/]
    [grey]{Escape(bonds.Citation)} · {bonds.Key} · {bonds.EId}[/]

    {Escape(bonds.Restatement)}
    """)).Header(" JointActionPlan.Article2.Finance.PandaBondSeminar ").RoundedBorder().Expand());

// The three texts: what each holds, and what became of it.
var texts = NewTable("The three texts", "Text", "Adopted", "Clauses", "What became of it");
foreach (var text in Instruments.All)
{
    var standings = text.Standings.Select(s => s.Clause is null ? $"{s.Status}" : $"{s.Status} ({s.Clause.IdText})");
    texts.AddRow(text.ShortTitle, $"{text.Adopted:yyyy-MM-dd}", $"{text.Clauses.Count}", string.Join(", ", standings));
}

AnsiConsole.Write(texts.Caption($"{Clauses.All.Count} clauses, {Commitments.All.Count} commitments, {Statements.All.Count} statements"));

// The clauses of a section, and how firmly each of their promises is put.
var section = JointActionPlan.Article2.Agriculture.Section;
var clauses = NewTable($"{section.Title} ({section.Citation})", "Id", "As printed", "Title", "How firmly");
foreach (var clause in section.Clauses)
{
    var strengths = clause.Commitments.Select(c => c.Coding.Strength).Distinct();
    clauses.AddRow(clause.IdText, Escape(clause.Enumerator), Escape(clause.Title), string.Join(", ", strengths));
}

AnsiConsole.Write(clauses);

// Who took no part, and who keeps a distance from a clause.
var states = NewTable("Not every state, not every clause", "State", "", "Text or clause");
foreach (var text in Instruments.All)
{
    foreach (var absence in text.Participations.Where(p => !p.TookPart))
        states.AddRow(absence.Party.Title, "took no part in adopting", text.ShortTitle);
    foreach (var distance in text.Dissociations)
        states.AddRow(distance.Party.Title, "dissociates itself from", Escape(distance.Clause.ToString()));
}

AnsiConsole.Write(states);

// Ids that come as text: case does not matter, and a typo says what was probably meant. Written as constants, the wrong one would not even compile.
foreach (var typed in (string[])["ap-2.3.3", "Ap-2.3.33"])
{
    try
    {
        AnsiConsole.MarkupLine($"[green]{typed}[/]: {Escape(Clauses.Parse(typed).ToString())}");
    }
    catch (UnknownClauseIdException error)
    {
        AnsiConsole.MarkupLine($"[red]{typed}[/]: {Escape(error.Message)}");
    }
}

static Table NewTable(string title, params string[] columns) =>
    new Table().RoundedBorder().Expand().Title($"[bold]{Escape(title)}[/]").AddColumns(columns);

static string Escape(string text) => Markup.Escape(text);
