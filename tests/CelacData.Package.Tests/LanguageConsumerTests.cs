using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>The analyzers are for C#; the library is for every language.</summary>
public sealed class LanguageConsumerTests(Packages packages)
{
    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task A_program_builds_without_a_warning_and_prints_what_the_one_in_CSharp_does(string name)
    {
        var consumer = new Consumer(packages, name);
        (await consumer.Build()).Succeeded();
        Assert.Equal(consumer.Expected, (await consumer.RunBuilt()).Succeeded().Output);
    }
}
