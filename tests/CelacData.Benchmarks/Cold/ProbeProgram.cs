using CelacData.Benchmarks.Cold.Competitors;
using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Benchmarks.Cold;

/// <summary>A small program over one representation of one dataset, compiled by the SDK's compiler into a folder of its own.</summary>
internal sealed class ProbeProgram
{
    private readonly Dataset _dataset;
    private readonly Representation _representation;
    private readonly string _folder;

    private ProbeProgram(Dataset dataset, Representation representation)
    {
        (_dataset, _representation) = (dataset, representation);
        _folder = Repository.Folder(dataset.Name, "probes", representation.Name);
    }

    public string Assembly => Path.Combine(_folder, "probe.dll");

    public IReadOnlyList<string> Sources => [.. WrittenSources, Generated("Wanted.cs"), .. _representation.HasStaticData ? new[] { Generated("StaticData.cs") } : []];

    public IReadOnlyList<string> References => [.. _representation.IsOurs ? new[] { _dataset.Library } : [], .. _representation.Libraries.Select(l => Path.Combine(AppContext.BaseDirectory, l))];

    /// <summary>What is embedded into it.</summary>
    public IReadOnlyList<string> Resources => _representation.Resource is { } name ? [Generated(name)] : [];

    /// <summary>What must stand beside it when it runs.</summary>
    public IReadOnlyList<string> FilesBeside =>
        [.. _representation.NativeLibraries.Select(l => Path.Combine(AppContext.BaseDirectory, l)), .. _representation.File is { } name ? new[] { Generated(name) } : []];

    public string Folder => _folder;

    /// <summary>The program around the answer, the representation's class, and those of the plain records where it holds such.</summary>
    private IEnumerable<string> WrittenSources =>
        [Source("Probe.cs"), .. Files(Source(""), _representation.Name + ".*"), .. _representation.HoldsPlainRecords ? Files(Source("Plain"), "*.cs") : []];

    /// <summary>The program, ready to run; or null and the reason where the compiler gives up on it.</summary>
    public static ProbeProgram? Build(Dataset dataset, Representation representation, PlainCatalogue catalogue, out string? problem)
    {
        var program = new ProbeProgram(dataset, representation);
        problem = null;
        try
        {
            Stamp.Renew(program.Assembly, [.. dataset.Files, .. program.References, .. program.WrittenSources, typeof(ProbeProgram).Assembly.Location], [], () => program.Make(catalogue));
            return program;
        }
        catch (BenchmarkException e) when (CompilerLimit.Of(e.Message) is { } finding)
        {
            problem = finding;
            return null;
        }
    }

    /// <summary>Runs it to the end, asked for what the letter says, with nothing in between.</summary>
    public ChildProcess Time(char what)
    {
        var run = ChildProcess.Time(Sdk.Dotnet, "exec", Assembly, what.ToString());
        return run.ExitCode == 0 ? run : throw new BenchmarkException($"{Assembly} {what} gave a wrong answer.");
    }

    /// <summary>Runs it and asks what the answer took inside the process.</summary>
    public ProbeCost Measure(char what, IReadOnlyDictionary<string, string>? environment = null)
    {
        var output = ChildProcess.Run(Sdk.Dotnet, ["exec", Assembly, what.ToString(), "m"], environment: environment).Succeeded($"{Assembly} {what}");
        var values = output.Split(' ').Select(long.Parse).ToArray();
        return new ProbeCost(values[0], values[1], values[2] / 1000.0, values[3] / 1000.0);
    }

    /// <summary>Runs it and asks for what the JIT compiled meanwhile.</summary>
    public IReadOnlyList<JittedMethod> Trace(char what) => JittedMethods.Of(
        variables => ChildProcess.Run(Sdk.Dotnet, ["exec", Assembly, what.ToString()], environment: variables).Succeeded($"{Assembly} {what}, traced,"),
        Path.Combine(_folder, $"compiled-{what}.nettrace"));

    private void Make(PlainCatalogue catalogue)
    {
        File.WriteAllText(Generated("Wanted.cs"), WantedSource(catalogue));
        if (_representation.HasStaticData)
            File.WriteAllText(Generated("StaticData.cs"), StaticSource.Of(catalogue.Records));
        if ((_representation.Resource ?? _representation.File) is { } data)
            _representation.WriteData!(Generated(data), catalogue.Records);
        new CSharpCompiler(Assembly)
        {
            IsProgram = true,
            Sources = Sources,
            References = References,
            Analyzers = _representation.Analyzers,
            Resources = Resources,
        }.Compile();
        foreach (var file in References.Concat(FilesBeside).Where(f => Path.GetDirectoryName(f) != _folder))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)), overwrite: true);
        RuntimeConfiguration.WriteFor(Assembly);
    }

    private string WantedSource(PlainCatalogue catalogue) =>
        $$"""
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using Candidate = CelacData.Benchmarks.Cold.Programs.{{_representation.Name}};

        namespace CelacData.Benchmarks.Cold.Programs;

        internal static class Wanted
        {
            public const int Value = {{catalogue.Wanted.Id}};
            public const int Index = {{catalogue.Index}};
            public const string Id = {{SymbolDisplay.FormatLiteral(catalogue.Wanted.IdText, quote: true)}};
            public const string Title = {{SymbolDisplay.FormatLiteral(catalogue.Wanted.Title, quote: true)}};
            public const int TitleLength = {{catalogue.Wanted.Title.Length}};
            public const long Sum = {{catalogue.Records.Sum()}};
        }

        internal static class Entry
        {
            private static int Main(string[] args) => Probe.Run(args);
        }

        """;

    private string Generated(string name) => Path.Combine(_folder, name);

    private static string[] Files(string folder, string pattern) => [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal)];

    private static string Source(string name) => Path.Combine(Repository.Benchmarks, "Cold", "Programs", name);
}

/// <summary>What an answer took inside the process.</summary>
/// <param name="Methods">How many methods the JIT compiled for it.</param>
/// <param name="Bytes">How many bytes were allocated for it.</param>
/// <param name="JitMilliseconds">How long the JIT took of the time.</param>
internal sealed record ProbeCost(long Methods, long Bytes, double Milliseconds, double JitMilliseconds);
