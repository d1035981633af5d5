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

    /// <summary>There is no such runtime on every machine, but there are the reference assemblies.</summary>
    [Fact]
    public async Task A_program_for_the_Framework_builds_without_a_warning() =>
        (await new Consumer(packages, "Net472").Build()).Succeeded();

    [Theory]
    [InlineData("Net8")]
    [InlineData("Net10")]
    [InlineData("Net472")]
    [InlineData("NativeAot")]
    [InlineData("SingleFile")]
    [InlineData("Strict")]
    public async Task A_wrong_id_does_not_compile(string name) => await WrongId.IsReported(new Consumer(packages, name));
}
