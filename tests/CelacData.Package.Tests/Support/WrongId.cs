namespace CelacData.Package.Tests.Support;

/// <summary>The clause id that does not exist, and what the compiler says of it.</summary>
internal static class WrongId
{
    public const string Message = "'AP-2.3.33' is the id of no clause of ccf4; "
        + "nearest: AP-2.3.3 (Panda bond seminar), AP-2.3.1 (Deeper financing cooperation), AP-2.3.2 (Development banks and equity investment fund)";

    public static async Task IsReported(Consumer consumer)
    {
        var built = await consumer.Build("-p:WithWrongId=true");
        Assert.NotEqual(0, built.ExitCode);
        var error = Assert.Single(built.Lines.Distinct(), l => l.Contains(": error ", StringComparison.Ordinal));
        Assert.StartsWith($"{consumer.Shared("WrongId.cs")}(5,53): error CELAC1001: {Message} ", error, StringComparison.Ordinal);
    }
}
