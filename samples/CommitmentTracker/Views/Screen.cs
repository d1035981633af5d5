using Spectre.Console;
using Spectre.Console.Rendering;

namespace CommitmentTracker.Views;

/// <summary>The looks that all views share.</summary>
internal static class Screen
{
    /// <summary>
    /// A text as it is: not read as markup, and without control characters, so that no note out of somebody's file can steer the terminal.
    /// </summary>
    public static Text Plain(string text, Color? color = null) =>
        new(string.Concat(text.Select(c => char.IsControl(c) && c != '\n' ? ' ' : c)), color is { } chosen ? new Style(chosen) : Style.Plain);

    public static void Heading(this IAnsiConsole output, string text)
    {
        output.WriteLine();
        var rule = new Rule(Markup.Escape(text)).LeftJustified().RuleStyle(new Style(Color.Grey));
        output.Write(output.Profile.Capabilities.Unicode ? rule : rule.AsciiBorder());
    }

    /// <summary>Whoever sees how firm a promise is must see whose opinion that is.</summary>
    public static void RemarkJudgement(this IAnsiConsole output) => output.Remark("How firm a promise is, is a judgement of the curators.");

    /// <summary>A remark below a table.</summary>
    public static void Remark(this IAnsiConsole output, string text)
    {
        output.Write(Plain(text, Color.Grey));
        output.WriteLine();
    }

    public static void Line(this IAnsiConsole output, string text)
    {
        output.Write(Plain(text));
        output.WriteLine();
    }

    /// <summary>A table. A star before a header says that the column wraps, and &gt; that it holds numbers.</summary>
    public static Table Table(this IAnsiConsole output, params string[] headers)
    {
        // Spectre.Console makes borders simpler for old fonts, but not so simple that every encoding could write them.
        var hasUnicode = output.Profile.Capabilities.Unicode;
        var table = new Table().Border(hasUnicode ? TableBorder.Rounded : TableBorder.Ascii).BorderColor(Color.Grey);
        foreach (var header in headers)
        {
            var column = new TableColumn(new Text(header.TrimStart('*', '>')));
            if (!header.StartsWith('*'))
                column.NoWrap();
            if (header.StartsWith('>'))
                column.RightAligned();
            table.AddColumn(column);
        }

        return table;
    }

    public static IRenderable Number(int number) => number == 0 ? Plain("-", Color.Grey) : new Text($"{number}");

    /// <summary>Ids, as many as fit in a cell.</summary>
    public static string Some(IEnumerable<string> ids, int most = 6)
    {
        var all = ids.Distinct().ToList();
        return all.Count <= most + 1 ? string.Join(", ", all) : $"{string.Join(", ", all.Take(most))} and {all.Count - most} more";
    }

    public static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
