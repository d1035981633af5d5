using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CelacData.Benchmarks.Cold;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Native;

/// <summary>What a program that is published can do, all of which it holds.</summary>
internal enum NativeUse
{
    Lookup,
    Everything,
}

/// <summary>A probe published with NativeAOT.</summary>
internal sealed class NativeProgram
{
    private const string Name = "probe";

    private readonly string _folder;

    private NativeProgram(string folder) => _folder = folder;

    /// <summary>Why nothing can be published here, or null where it can.</summary>
    public static string? Obstacle => OperatingSystem.IsWindows() || Linkers().Any(File.Exists) ? null : "no linker: neither clang nor gcc is in the path";

    public long Size => new FileInfo(Executable).Length;

    /// <summary>What the compiler says that the program consists of.</summary>
    public NativeMap Map => NativeMap.Read(Directory.GetFiles(Path.Combine(_folder, "obj"), Name + ".map.xml", SearchOption.AllDirectories).Single());

    private string Executable => Path.Combine(_folder, "publish", OperatingSystem.IsWindows() ? Name + ".exe" : Name);

    /// <summary>The published program, or null and the reason where it cannot be published.</summary>
    public static NativeProgram? Publish(ProbeProgram probe, NativeUse use, out string? problem)
    {
        problem = Obstacle;
        if (problem is not null)
            return null;
        var program = new NativeProgram(Directory.CreateDirectory(Path.Combine(probe.Folder, "native", use.ToString().ToLowerInvariant())).FullName);
        try
        {
            Stamp.Renew(program.Executable, [.. probe.Sources, .. probe.References, .. probe.Resources], [ProjectOf(probe, use), Sdk.Version], () => program.Make(probe, use));
            return program;
        }
        catch (BenchmarkException e)
        {
            problem = e.Message;
            return null;
        }
    }

    /// <summary>Runs it to the end, asked for what the letter says.</summary>
    public ChildProcess Time(char what) => ChildProcess.Time(Executable, what.ToString());

    /// <summary>Runs it and asks how long the answer took inside the process.</summary>
    public double NanosecondsInside(char what)
    {
        var run = ChildProcess.Run(Executable, [what.ToString(), "m"]).Succeeded($"{Executable} {what}");
        return double.Parse(run.Split(' ')[2], CultureInfo.InvariantCulture) * 1000;
    }

    private void Make(ProbeProgram probe, NativeUse use)
    {
        // Nothing of the repository's own build reaches these projects.
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(_folder, name), "<Project />\n");
        var project = Path.Combine(_folder, Name + ".csproj");
        File.WriteAllText(project, ProjectOf(probe, use));
        var run = ChildProcess.Run(
            Sdk.Dotnet,
            ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", Path.Combine(_folder, "publish"), "-v", "q", "--nologo", "-p:UseSharedCompilation=false", "-nodeReuse:false"],
            _folder);
        if (run.ExitCode != 0)
            throw new BenchmarkException("not published: " + (run.Output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal))?.Trim() ?? run.Output));
    }

    private static string ProjectOf(ProbeProgram probe, NativeUse use)
    {
        var items = new StringBuilder();
        foreach (var source in probe.Sources)
            items.Append($"    <Compile Include=\"{source}\" />\n");
        foreach (var reference in probe.References)
            items.Append($"    <Reference Include=\"{Path.GetFileNameWithoutExtension(reference)}\" HintPath=\"{reference}\" />\n");
        foreach (var resource in probe.Resources)
            items.Append($"    <EmbeddedResource Include=\"{resource}\" LogicalName=\"{Path.GetFileName(resource)}\" />\n");
        foreach (var file in probe.FilesBeside)
            items.Append($"    <Content Include=\"{file}\" Link=\"{Path.GetFileName(file)}\" CopyToOutputDirectory=\"Always\" />\n");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
                <DefineConstants>$(DefineConstants){(use == NativeUse.Lookup ? ";LOOKUP" : "")}</DefineConstants>
                <PublishAot>true</PublishAot>
                <IlcGenerateMapFile>true</IlcGenerateMapFile>
                <InvariantGlobalization>true</InvariantGlobalization>
                <EnableDefaultItems>false</EnableDefaultItems>
                <SuppressTrimAnalysisWarnings>true</SuppressTrimAnalysisWarnings>
              </PropertyGroup>
              <ItemGroup>
            {items}  </ItemGroup>
            </Project>

            """;
    }

    private static IEnumerable<string> Linkers() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "clang", "gcc" }.Select(name => Path.Combine(folder, name)));
}
