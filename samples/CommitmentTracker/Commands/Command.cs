namespace CommitmentTracker.Commands;

/// <summary>One thing that the program can do.</summary>
/// <param name="Name">What the user types, such as <c>status set</c>.</param>
/// <param name="Usage">What comes behind the name.</param>
/// <param name="Summary">What it does, for the help.</param>
/// <param name="Run">What does it.</param>
internal sealed record Command(string Name, string Usage, string Summary, Action<Session> Run)
{
    /// <summary>How many arguments it needs.</summary>
    public int Least { get; init; }

    /// <summary>How many arguments it takes.</summary>
    public int Most { get; init; }

    /// <summary>The options that it takes, besides <c>--file</c>, which they all take.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    public int WordCount => Name.Split(' ').Length;
}
