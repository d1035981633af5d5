namespace CommitmentTracker.Commands;

/// <summary>A command line taken apart: words, and options by name. Options may stand anywhere.</summary>
internal sealed record CommandLine(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options)
{
    private static readonly string[] s_withValue = ["file", "note", "source"];
    private static readonly string[] s_flags = ["all", "help"];

    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "-h")
                options["help"] = "";
            else if (!arguments[i].StartsWith('-') || arguments[i].Length == 1)
                words.Add(arguments[i]);
            else
                ReadOption(arguments, ref i, options);
        }

        return new CommandLine(words, options);
    }

    /// <summary>The words that are left when the command's own are taken away.</summary>
    public IReadOnlyList<string> ArgumentsOf(Command command) => [.. Words.Skip(command.WordCount)];

    private static void ReadOption(IReadOnlyList<string> arguments, ref int i, Dictionary<string, string> options)
    {
        var argument = arguments[i];
        var equals = argument.IndexOf('=');
        var name = (equals < 0 ? argument : argument[..equals]).TrimStart('-').ToLowerInvariant();
        var isFlag = s_flags.Contains(name);
        if (!argument.StartsWith("--", StringComparison.Ordinal) || (!isFlag && !s_withValue.Contains(name)))
            throw new UsageException($"There is no option '{argument}'. {Nearest.Hint("--" + name, s_withValue.Concat(s_flags).Select(o => "--" + o))}");
        if (isFlag && equals >= 0)
            throw new UsageException($"--{name} takes no value.");

        var value = "";
        if (equals >= 0)
            value = argument[(equals + 1)..];
        else if (!isFlag)
            value = ValueBehind(arguments, ref i, name);
        if (!options.TryAdd(name, value))
            throw new UsageException($"--{name} stands twice.");
    }

    /// <summary>What looks like the next option is no value: a forgotten one shall not swallow it.</summary>
    private static string ValueBehind(IReadOnlyList<string> arguments, ref int i, string name) =>
        i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal)
            ? arguments[++i]
            : throw new UsageException($"--{name} needs a value: --{name} \"...\".");
}
