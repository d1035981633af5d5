using CelacData.Benchmarks.Analyzing;
using CelacData.Benchmarks.Cold;
using CelacData.Benchmarks.Compiling;
using CelacData.Benchmarks.Footprint;
using CelacData.Benchmarks.Generating;
using CelacData.Benchmarks.Native;
using CelacData.Benchmarks.Reporting;
using CelacData.Benchmarks.Sizes;
using CelacData.Benchmarks.Steady;
using CelacData.Benchmarks.Synthetic;

namespace CelacData.Benchmarks;

/// <summary>Finds the command that is asked for.</summary>
internal static class Commands
{
    private const string Quick = "--quick";

    private static readonly Command[] s_commands =
    [
        SyntheticCommand.Command,
        ColdCommand.Command,
        LookupCommand.Command,
        SizeCommand.Command,
        NativeCommand.Command,
        CompileCommand.Command,
        GeneratorCommand.Command,
        AnalyzerCommand.Command,
        FootprintCommand.Command,
    ];

    public static int Run(string[] args)
    {
        var name = args.FirstOrDefault(a => a != Quick);
        if (name == Report.Name)
        {
            Report.Write();
            return 0;
        }

        if (s_commands.FirstOrDefault(c => c.Name == name) is not { } command)
            return ShowHelp(asked: name is "help" or "--help");
#if DEBUG
        throw new Running.BenchmarkException($"What is measured must be built in Release: {Command.Line} {command.Name}");
#else
        command.Run(args.Contains(Quick));
        return 0;
#endif
    }

    private static int ShowHelp(bool asked)
    {
        var output = asked ? Console.Out : Console.Error;
        output.WriteLine($"{Command.Line} <what> [{Quick}]\n");
        foreach (var command in s_commands)
            output.WriteLine($"  {command.Name,-12} {command.Help}");
        output.WriteLine($"  {Report.Name,-12} {Report.Help}");
        output.WriteLine($"\n{Quick} takes minutes at most and leaves the stored figures as they are.");
        return asked ? 0 : 2;
    }
}
