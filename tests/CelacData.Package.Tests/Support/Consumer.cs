namespace CelacData.Package.Tests.Support;

/// <summary>One of the projects under Consumers, in its copy beside the feed.</summary>
internal sealed class Consumer(Packages packages, string name)
{
    public string Folder { get; } = Path.Combine(packages.Consumers, name);

    /// <summary>Builds it, with restoring if nobody has yet. A warning, of the restore as well, is an error.</summary>
    public async Task<CommandResult> Build(params string[] arguments) => await Run(["build", "-warnaserror", "--nologo", .. arguments]);

    public async Task<CommandResult> Run(params string[] arguments) => await DotNet.Run(Folder, packages.Environment, arguments);

    /// <summary>Runs what was built; on the newest runtime that there is, where its own is not.</summary>
    public async Task<CommandResult> RunBuilt() =>
        await DotNet.Run(
            Folder,
            new Dictionary<string, string>(packages.Environment) { ["DOTNET_ROLL_FORWARD"] = "Major" },
            "run", "--no-build", "--nologo");

    /// <summary>What every program here prints.</summary>
    public string Expected => File.ReadAllText(Shared("Program.txt"));

    /// <summary>A file that the projects share.</summary>
    public string Shared(string file) => Path.Combine(packages.Consumers, file);
}
