using CelacData.Benchmarks.Analyzing;
using CelacData.Benchmarks.Cold;
using CelacData.Benchmarks.Compiling;
using CelacData.Benchmarks.Footprint;
using CelacData.Benchmarks.Generating;
using CelacData.Benchmarks.Native;
using CelacData.Benchmarks.Reporting;
using CelacData.Benchmarks.Running;
using CelacData.Benchmarks.Sizes;
using CelacData.Benchmarks.Steady;
using CelacData.Benchmarks.Synthetic;

namespace CelacData.Benchmarks;

/// <summary>Finds the command that is asked for.</summary>
internal static class Commands
{
    private const string Quick = "--quick";
    private const string UpTo = "--up-to";

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
        var name = args.FirstOrDefault(a => !a.StartsWith("--", StringComparison.Ordinal) || a == "--help");
        if (name == Report.Name)
        {
            Report.Write();
            return 0;
        }

        if (s_commands.FirstOrDefault(c => c.Name == name) is not { } command)
            return ShowHelp(asked: name is "help" or "--help");
#if DEBUG
        throw new BenchmarkException($"What is measured must be built in Release: {Command.Line} {command.Name}");
#else
        command.Run(new Scope(args.Contains(Quick), UpToOf(args)), $"{Command.Line} {string.Join(' ', args)}");
        return 0;
#endif
    }

    private static int UpToOf(string[] args)
    {
        var place = Array.IndexOf(args, UpTo);
        return place < 0 ? int.MaxValue
            : place + 1 < args.Length && int.TryParse(args[place + 1], out var clauses) ? clauses
            : throw new BenchmarkException($"{UpTo} is followed by a number of clauses.");
    }

    private static int ShowHelp(bool asked)
    {
        var output = asked ? Console.Out : Console.Error;
        output.WriteLine($"{Command.Line} <what> [{Quick}] [{UpTo} CLAUSES]\n");
        foreach (var command in s_commands)
            output.WriteLine($"  {command.Name,-12} {command.Help}");
        output.WriteLine($"  {Report.Name,-12} {Report.Help}");
        output.WriteLine($"\n{Quick} takes minutes at most and leaves the stored figures as they are; {UpTo} leaves larger catalogues out.");
        return asked ? 0 : 2;
    }
}
