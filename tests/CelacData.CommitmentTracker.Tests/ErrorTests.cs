namespace CelacData.CommitmentTracker.Tests;

public sealed class ErrorTests : IDisposable
{
    private readonly TrackerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("status show AX-33", "'AX-33' is no id of a clause. Nearest: AX-3")]
    [InlineData("status show AX-33-c1", "'AX-33-c1' is no id of a commitment. Nearest: AX-3")]
    [InlineData("status set AX-3-c9 Done", "'AX-3-c9' is no id of a commitment. AX-3", "has AX-3-c1 to AX-3-c2.")]
    [InlineData("status set BD-14-s1 Done", "'BD-14-s1' is no id of a commitment. BD-14", "has none")]
    [InlineData("status set AP-5.1 Done", "AP-5.1", "it holds statements only")]
    [InlineData("party CRX", "'CRX' is none of the 34 states.", "CRI (Costa Rica)")]
    public void What_is_not_found_is_answered_with_what_is_near(string line, params string[] expected) => AssertFails(Tracker.Failed, line, expected);

    [Theory]
    [InlineData("figurs", "Did you mean 'figures'?")]
    [InlineData("xyzzy", "There are due, figures")]
    [InlineData("status sett AX-3", "Did you mean 'status set'?")]
    [InlineData("due --fiel x", "'--fiel'", "Did you mean '--file'?")]
    [InlineData("due 2027 --note x", "'due' takes no --note; it takes --file.")]
    [InlineData("due --file", "--file needs a value")]
    [InlineData("due --file=", "--file needs the name of a file")]
    [InlineData("due --file --all", "--file needs a value")]
    [InlineData("party CR --all=yes", "--all takes no value")]
    [InlineData("party CR --all --all", "--all stands twice")]
    [InlineData("due soon", "'soon' is no year")]
    [InlineData("due -5", "There is no option '-5'.")]
    [InlineData("due 2027 2028", "That is too much.", "due [year]")]
    [InlineData("party", "Something is missing.", "party <code>")]
    [InlineData("status set AX-3", "Something is missing.", "status set <id> <status>")]
    [InlineData("status set AX-3 dnoe", "Did you mean 'Done'?")]
    [InlineData("status set AX-3 3", "There is no status '3'.")]
    [InlineData("status set AX-3 Done --source press", "'press' is no address of a web page")]
    [InlineData("strength Educatoin", "Did you mean 'Education'?")]
    [InlineData("figures Scolarships", "Did you mean 'Scholarships'?")]
    public void What_is_not_understood_is_answered_with_what_was_meant(string line, params string[] expected) =>
        AssertFails(Tracker.Misunderstood, line, expected);

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("due --help")]
    public void Help_lists_every_command(string line)
    {
        var said = _folder.Say(line.Split(' '));
        string[] commands = ["due [year]", "figures", "strength", "forums", "party <code>", "status list", "status show <id>", "status set <id> <status>"];
        Assert.All(commands, command => Assert.Contains(command, said));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is() =>
        AssertRefused("is no SQLite file", () => File.WriteAllText(_folder.File, new string('x', 5000)));

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is() =>
        AssertRefused("is a SQLite file of another program", () => StatusTests.Ask(_folder.File, "CREATE TABLE statuses (x)"));

    [Fact]
    public void A_database_of_a_later_version_is_refused_and_left_as_it_is() => AssertRefused("has version 2 of the tables", () =>
    {
        _folder.Say("status", "set", "AX-3-c1", "Done");
        StatusTests.Ask(_folder.File, "PRAGMA user_version = 2");
    });

    [Fact]
    public void A_damaged_database_is_refused_and_left_as_it_is() => AssertRefused("is damaged", () =>
    {
        _folder.Say("status", "set", "AX-3-c1", "Done");
        using var file = File.OpenWrite(_folder.File);
        file.SetLength(file.Length - 4096);
    });

    [Fact]
    public void A_status_of_another_program_is_refused_and_left_as_it_is() => AssertRefused("gives AX-3-c1 the status 'Halfway'", readsOnly: true, () =>
    {
        _folder.Say("status", "set", "AX-3-c1", "Done");
        StatusTests.Ask(_folder.File, "UPDATE statuses SET status = 'Halfway'");
    });

    [Fact]
    public void A_folder_is_no_file() => AssertFails(Tracker.Failed, $"status --file {Path.GetTempPath()}", "is a folder");

    [Fact]
    public void A_missing_folder_is_named() =>
        AssertFails(Tracker.Failed, $"status set AX-3 Done --file {_folder.Combine("no/file")}", "Does its folder exist");

    [Fact]
    public void An_empty_file_has_nothing_to_lose()
    {
        File.WriteAllText(_folder.File, "");
        Assert.Contains("Nothing recorded yet.", _folder.Say("status"));
        _folder.Say("status", "set", "AX-3-c1", "Done");
        Assert.Contains("AX-3-c1", _folder.Say("status"));
    }

    [Fact]
    public void A_broken_file_does_not_stop_who_asks_something_else()
    {
        File.WriteAllText(_folder.File, "no database");
        _folder.Say("strength");
        _folder.Say("figures");
    }

    private void AssertFails(int exitCode, string line, params string[] expected)
    {
        var run = _folder.Run(line.Split(' '));
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.All(expected, text => Assert.Contains(text, run.Errors.Unwrapped()));
        Assert.False(File.Exists(_folder.File));
    }

    private void AssertRefused(string reason, Action make) => AssertRefused(reason, readsOnly: false, make);

    private void AssertRefused(string reason, bool readsOnly, Action make)
    {
        make();
        var before = File.ReadAllBytes(_folder.File);
        string[][] lines = readsOnly ? [["status"]] : [["status"], ["status", "set", "AX-3-c1", "Ongoing"]];
        Assert.All(lines, line =>
        {
            var run = _folder.Run(line);
            Assert.Equal((Tracker.Failed, ""), (run.ExitCode, run.Output.Trim()));
            Assert.Contains(reason, run.Errors.Unwrapped());
        });
        Assert.Equal(before, File.ReadAllBytes(_folder.File));
        Assert.Equal([_folder.File], Directory.GetFiles(Path.GetDirectoryName(_folder.File)!));
    }
}
