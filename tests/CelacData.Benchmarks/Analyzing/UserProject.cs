using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>The compilation of a user's project, as the SDK sets it up, without CelacData's analyzers and with them.</summary>
internal sealed record UserProject(CSharpCompiler Without, CSharpCompiler With)
{
    private const int Lines = 200_000;
    private const int QuickLines = 15_000;

    /// <summary>What the package has in its folder of analyzers; the compiler is given all of it, whatever it then makes of each.</summary>
    private static readonly string[] s_package =
    [
        .. new[] { ("CelacData.CodeFixes", "CelacData.Analyzers"), ("CelacData.CodeFixes", "CelacData.CodeFixes"), ("CelacData.Completion", "CelacData.Completion") }
            .Select(p => Repository.Path("src", p.Item1, "bin", "Release", "netstandard2.0", p.Item2 + ".dll")),
    ];

    /// <summary>A project as it comes: with the analyzers that the SDK switches on, and the generators of the framework.</summary>
    public static UserProject Usual(bool quick)
    {
        var (analyzers, configuration) = Sdk.DefaultAnalyzers();
        return Of(quick, analyzers, [configuration]);
    }

    /// <summary>One that has switched the SDK's analyzers off, so that nothing else of the kind runs.</summary>
    public static UserProject Bare(bool quick) => Of(quick, [], []);

    /// <summary>Each side compiled by a server.</summary>
    public UserProject By(CompilerServer without, CompilerServer with) => new(Without with { Server = without }, With with { Server = with });

    /// <summary>Both sides with further switches.</summary>
    public UserProject And(params string[] switches) => new(Without with { Switches = switches }, With with { Switches = switches });

    private static UserProject Of(bool quick, IReadOnlyList<string> analyzers, IReadOnlyList<string> configurations)
    {
        var without = new CSharpCompiler(Path.Combine(Folder, "user.dll"))
        {
            Sources = Sources(quick),
            References = [Dataset.Real.Library],
            Analyzers = [.. analyzers, .. Sdk.Generators],
            Configurations = [.. configurations, Properties("without", "")],
        };
        return new UserProject(without, without with
        {
            Analyzers = [.. without.Analyzers, .. s_package],
            Configurations = [.. configurations, Properties("with", "build_property.CelacCoverageReport =\n")],
        });
    }

    private static string Folder => Repository.Folder("user");

    /// <summary>The properties that the SDK writes down for analyzers. The package adds one, which is empty where no report is asked for.</summary>
    private static string Properties(string name, string added)
    {
        var path = Path.Combine(Folder, name + ".editorconfig");
        File.WriteAllText(path,
            $"is_global = true\nbuild_property.TargetFramework = net{Environment.Version.Major}.0\nbuild_property.RootNamespace = User\nbuild_property.ProjectDir = {Folder}/\n{added}");
        return path;
    }

    private static List<string> Sources(bool quick)
    {
        var folder = Path.Combine(Folder, quick ? "quick" : "full");
        Stamp.Renew(folder, [typeof(UserCode).Assembly.Location, Dataset.Real.Library], [], () =>
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            Directory.CreateDirectory(folder);
            var files = UserCode.Files(quick ? QuickLines : Lines);
            for (var i = 0; i < files.Count; i++)
                File.WriteAllText(Path.Combine(folder, $"Worker{i}.cs"), files[i]);
        });
        return [.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal)];
    }
}
