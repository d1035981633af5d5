using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>Programs in C# for the frameworks that the library serves.</summary>
public sealed class NetConsumerTests(Packages packages)
{
    [Theory]
    [InlineData("Net8")]
    [InlineData("Net10")]
    public async Task A_program_builds_without_a_warning_and_runs(string name)
    {
        var consumer = new Consumer(packages, name);
        (await consumer.Build()).Succeeded();
        Assert.Equal(consumer.Expected, (await consumer.RunBuilt()).Succeeded().Output);
    }

    [Theory]
    [InlineData("Net8")]
    [InlineData("Net10")]
    public async Task A_wrong_id_does_not_compile(string name)
    {
        var consumer = new Consumer(packages, name);
        await WrongId.IsReported(consumer);
    }
}
