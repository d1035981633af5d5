using Spectre.Console;

namespace CommitmentTracker.Views;

/// <summary>How a part of a bar is drawn. The shades differ without colour too, for a bar may end in a file or on paper.</summary>
internal sealed record Shade(char Block, char Letter, Color Color)
{
    public static readonly Shade Full = new('\u2588', '#', Color.Green);
    public static readonly Shade Half = new('\u2592', '=', Color.Yellow);
    public static readonly Shade Light = new('\u2591', '.', Color.Grey);

    /// <summary>Blocks where the output can show them, and plain characters elsewhere.</summary>
    public char On(IAnsiConsole output) => output.Profile.Capabilities.Unicode ? Block : Letter;
}

/// <summary>Draws stacked bars, all of one chart at the same scale.</summary>
internal sealed class Bar(IAnsiConsole output, int longest, int room)
{
    private const int NarrowestWidth = 10;

    private readonly int _width = Math.Max(NarrowestWidth, room);

    /// <summary>One bar. Where there is room, a mark is one commitment.</summary>
    public Paragraph Of(params (int Count, Shade Shade)[] parts)
    {
        var bar = new Paragraph();
        var (sum, drawn) = (0, 0);
        foreach (var (count, shade) in parts)
        {
            // The end of each part is rounded, not its length, so that the parts together are as long as the sum. One is never drawn as none.
            sum += count;
            var end = longest <= _width ? sum : (int)Math.Round((double)sum * _width / longest);
            end = Math.Max(end, count == 0 ? drawn : drawn + 1);
            bar.Append(new string(shade.On(output), end - drawn), new Style(shade.Color));
            drawn = end;
        }

        return bar;
    }

    public void Legend(params (string Word, Shade Shade)[] parts)
    {
        var legend = new Paragraph();
        foreach (var (word, shade) in parts)
        {
            legend.Append(new string(shade.On(output), 2), new Style(shade.Color));
            legend.Append($" {word}   ");
        }

        if (longest <= _width)
            legend.Append("One mark is one commitment.", new Style(Color.Grey));
        output.Write(legend);
        output.WriteLine();
    }
}
