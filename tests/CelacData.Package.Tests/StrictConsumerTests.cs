using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>A project with all rules of the SDK as errors, and documentation on, has nothing to silence.</summary>
public sealed class StrictConsumerTests(Packages packages)
{
    [Fact]
    public async Task The_library_is_used_without_a_warning()
    {
        var consumer = new Consumer(packages, "Strict");
        (await consumer.Build()).Succeeded();
        Assert.Equal(consumer.Expected, (await consumer.RunBuilt()).Succeeded().Output);
    }

    [Fact]
    public async Task A_catalogue_of_ones_own_is_generated_without_a_warning() =>
        (await new Consumer(packages, "StrictOneFile").Build()).Succeeded();
}
