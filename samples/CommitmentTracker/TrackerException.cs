namespace CommitmentTracker;

/// <summary>What goes wrong and can be told to the user in a sentence.</summary>
public class TrackerException(string message, int exitCode = Tracker.Failed, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode => exitCode;
}

/// <summary>The command line says something that the program does not understand.</summary>
public sealed class UsageException(string message) : TrackerException(message, Tracker.Misunderstood);
