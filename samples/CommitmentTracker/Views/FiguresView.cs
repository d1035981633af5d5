using CelacData;
using CommitmentTracker.Commands;
using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>What is quantified, and what may be added up.</summary>
internal static class FiguresView
{
    public static void Show(Session session)
    {
        var output = session.Output;
        var kinds = session.Arguments.Select(ParseKind).Distinct().ToList();
        var chosen = Quantities.All.Where(q => kinds.Count == 0 || kinds.Contains(q.Kind)).ToList();

        output.Heading("What is quantified");
        WriteFigures(output, [.. chosen.Where(q => q.Commitment is not null)]);
        output.RemarkJudgement();
        if (chosen.Where(q => q.Statement is not null).ToList() is { Count: > 0 } told)
        {
            output.Heading("Figures in statements: they are told, not promised");
            WriteFigures(output, told);
        }

        // Named kinds are asked for as one total. It is for the library to say whether there can be one.
        output.Heading("Totals");
        if (kinds.Count > 0)
            WriteTotal(output, string.Join(" + ", kinds), chosen);
        else
            foreach (var kind in chosen.GroupBy(q => q.Kind))
                WriteTotal(output, kind.Key.ToString(), [.. kind]);
    }

    private static void WriteFigures(IAnsiConsole output, IReadOnlyList<Quantity> quantities)
    {
        if (quantities.Count == 0)
        {
            output.Line("There is none in a commitment.");
            return;
        }

        var table = output.Table("Where", "*Figure", "When", "How firm");
        foreach (var quantity in quantities)
        {
            table.AddRow(
                Screen.Plain(IdOf(quantity)),
                Screen.Plain(quantity.Figure),
                Screen.Plain(quantity.Period is { } period ? Wording.When(period) : "-"),
                quantity.Commitment?.Firmness().ToText() ?? Screen.Plain("-"));
        }

        output.Write(table);
    }

    private static void WriteTotal(IAnsiConsole output, string title, IReadOnlyList<Quantity> quantities)
    {
        output.Write(new Text(title + ": ", new Style(decoration: Decoration.Bold)));
        try
        {
            Write(QuantityTotal.Of(quantities));
        }
        catch (ArgumentException refusal)
        {
            output.Line("no total.");
            output.Write(Indented(Screen.Plain(refusal.Message, Color.Yellow)));
            foreach (var sort in quantities.GroupBy(q => (q.Kind, q.Unit, q.Basis)))
            {
                output.Write(new Text("  - "));
                Write(QuantityTotal.Of(sort));
            }
        }

        void Write(QuantityTotal total)
        {
            output.Line(total.ToString());
            foreach (var caveat in total.Caveats)
                output.Write(Indented(Screen.Plain($"{IdOf(caveat.Quantity)}, {caveat.Quantity.Figure}: {caveat.Explanation}", Color.Yellow)));
        }
    }

    private static Padder Indented(Text text) => new(text, new Padding(4, 0, 0, 0));

    private static string IdOf(Quantity quantity) => quantity.Commitment?.Id ?? quantity.Statement!.Id;

    private static QuantityKind ParseKind(string text)
    {
        foreach (var kind in Enum.GetValues<QuantityKind>())
        {
            if (string.Equals(kind.ToString(), text, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        throw new UsageException($"There is no kind of figure '{text}'. {Nearest.Hint(text, Enum.GetNames<QuantityKind>())}");
    }
}
