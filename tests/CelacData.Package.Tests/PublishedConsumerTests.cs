using System.Runtime.InteropServices;
using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>Programs that are cut down to what they use: nothing of the catalogue is lost, and no warning says that something might be.</summary>
public sealed class PublishedConsumerTests(Packages packages)
{
    [Fact]
    public async Task A_trimmed_single_file_runs()
    {
        var consumer = new Consumer(packages, "SingleFile");
        var program = await Publish(consumer);
        Assert.Equal([program], Directory.EnumerateFiles(Path.GetDirectoryName(program)!).Where(f => !f.EndsWith(".pdb", StringComparison.Ordinal)));
        Assert.Equal(consumer.Expected, (await DotNet.Start(program, consumer.Folder, packages.Environment)).Succeeded().Output);
    }

    [Fact]
    public async Task A_native_program_runs()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows() || HasLinker, "Neither clang nor gcc is on the PATH, and one of them links a native program.");
        var consumer = new Consumer(packages, "NativeAot");
        Assert.Equal(consumer.Expected, (await DotNet.Start(await Publish(consumer), consumer.Folder, packages.Environment)).Succeeded().Output);
    }

    [Fact]
    public async Task A_native_program_has_JSON_and_reads_ids()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows() || HasLinker, "Neither clang nor gcc is on the PATH, and one of them links a native program.");
        var consumer = new Consumer(packages, "NativeJson");
        var expected = await File.ReadAllTextAsync(Path.Combine(consumer.Folder, "Program.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(expected, (await DotNet.Start(await Publish(consumer), consumer.Folder, packages.Environment)).Succeeded().Output);
    }

    private static bool HasLinker => (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));

    private static async Task<string> Publish(Consumer consumer)
    {
        (await consumer.Run("publish", "-warnaserror", "--nologo", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", "published")).Succeeded();
        return Path.Combine(consumer.Folder, "published", Path.GetFileName(consumer.Folder) + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }
}
