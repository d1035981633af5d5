using CelacData.Benchmarks.Cold;
using CelacData.Benchmarks.Compiling;
using CelacData.Benchmarks.Generating;
using CelacData.Benchmarks.Sizes;

namespace CelacData.Benchmarks;

/// <summary>Finds the command that is asked for.</summary>
internal static class Commands
{
    private const string Quick = "--quick";

    private static readonly Command[] s_commands =
    [
        ColdCommand.Command,
        SizeCommand.Command,
        CompileCommand.Command,
        GeneratorCommand.Command,
    ];

    public static int Run(string[] args)
    {
        var name = args.FirstOrDefault(a => a != Quick);
        if (s_commands.FirstOrDefault(c => c.Name == name) is not { } command)
            return ShowHelp(asked: name is "help" or "--help");
        command.Run(args.Contains(Quick));
        return 0;
    }

    private static int ShowHelp(bool asked)
    {
        var output = asked ? Console.Out : Console.Error;
        output.WriteLine($"{Command.Line} <what> [{Quick}]\n");
        foreach (var command in s_commands)
            output.WriteLine($"  {command.Name,-12} {command.Help}");
        output.WriteLine($"\n{Quick} takes minutes at most and leaves the stored figures as they are.");
        return asked ? 0 : 2;
    }
}
