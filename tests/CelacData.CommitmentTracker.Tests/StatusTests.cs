using Microsoft.Data.Sqlite;

namespace CelacData.CommitmentTracker.Tests;

public sealed class StatusTests : IDisposable
{
    private readonly TrackerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Asking_writes_nothing()
    {
        Assert.Contains("Nothing recorded yet.", _folder.Say("status"));
        Assert.Contains("nothing recorded yet", _folder.Say("status", "show", "AX-3-c1"));
        Assert.False(File.Exists(_folder.File));
    }

    [Fact]
    public void A_status_survives()
    {
        const string Note = "Premi\u00e8re ann\u00e9e [2026]; '); DROP TABLE statuses; --";
        _folder.Say("status", "set", "ax-3-C1", "ongoing", "--note", Note, "--source", "https://example.org/a");

        var said = _folder.Say("status", "show", "AX-3-c1").Unwrapped();
        Assert.Contains($"Status Ongoing Recorded 2026-03-04 Note {Note} Source https://example.org/a", said);
        Assert.Contains($"1 of {Commitments.All.Count} commitments have a status: 1 Ongoing.", _folder.Say("status").Unwrapped());
        Assert.Contains("Ongoing", _folder.Say("due", "2027").Between("AX-3-c1", "AX-3-c2"));
    }

    [Fact]
    public void The_file_holds_the_ids_and_nothing_else_of_the_catalogue()
    {
        _folder.Say("status", "set", "AX-3-c1", "Done");
        Assert.Equal("AX-3-c1|AX-3|Done|||2026-03-04T05:06:07Z", Ask(_folder.File, "SELECT * FROM statuses"));
        Assert.Equal("1", Ask(_folder.File, "PRAGMA user_version"));
    }

    [Fact]
    public void The_id_of_a_clause_stands_for_all_its_commitments()
    {
        _folder.Say("status", "set", "AX-3", "stalled");
        Assert.Equal("AX-3-c1|AX-3|Stalled,AX-3-c2|AX-3|Stalled", Ask(_folder.File, "SELECT commitment_id, clause_id, status FROM statuses ORDER BY 1"));
    }

    [Fact]
    public void A_new_status_keeps_the_note_until_it_is_replaced_or_taken_away()
    {
        _folder.Say("status", "set", "AX-7-c1", "Ongoing", "--note", "120 projects", "--source", "https://example.org/a");
        _folder.Clock.Now = _folder.Clock.Now.AddDays(1);
        _folder.Say("status", "set", "AX-7-c1", "Done", "--source", "https://example.org/b");
        Assert.Equal("AX-7-c1|AX-7|Done|120 projects|https://example.org/b|2026-03-05T05:06:07Z", Ask(_folder.File, "SELECT * FROM statuses"));

        _folder.Say("status", "set", "AX-7-c1", "Done", "--note", "");
        Assert.DoesNotContain("120 projects", _folder.Say("status"));
    }

    [Fact]
    public void What_is_done_is_counted_in_the_year_in_which_it_is_due()
    {
        _folder.Say("status", "set", "AX-3", "done");
        Assert.Equal("2", _folder.Say("due").Between("2027", "\n").Split('\u2502', StringSplitOptions.TrimEntries)[3]);
    }

    [Fact]
    public void An_id_that_the_catalogue_no_longer_knows_is_kept_and_shown()
    {
        _folder.Say("status", "set", "AX-3-c1", "Done");
        Ask(_folder.File, "INSERT INTO statuses VALUES ('AX-99-c1', 'AX-99', 'Ongoing', 'old work', NULL, '2025-01-01T00:00:00Z')");

        _folder.Say("status", "set", "AX-3-c1", "Stalled");
        var said = _folder.Say("status").Unwrapped();
        Assert.Contains("AX-99-c1 Ongoing Not in this catalogue", said);
        Assert.Contains($"1 of {Commitments.All.Count} commitments have a status: 1 Stalled. 1 id is not in this catalogue.", said);
        Assert.Contains("old work", _folder.Say("status", "show", "ax-99"));
        Assert.Equal(Tracker.Failed, _folder.Run("status", "set", "AX-99-c1", "Done").ExitCode);
    }

    [Fact]
    public void A_known_clause_is_shown_with_what_is_no_longer_known_of_it()
    {
        _folder.Say("status", "set", "AX-3-c1", "Done");
        Ask(_folder.File, "INSERT INTO statuses VALUES ('AX-3-c7', 'AX-3', 'Ongoing', NULL, NULL, '2025-01-01T00:00:00Z')");
        var said = _folder.Say("status", "show", "AX-3");
        Assert.All(["AX-3-c1", "AX-3-c2", "AX-3-c7"], id => Assert.Contains(id, said));
    }

    [Fact]
    public void A_note_cannot_steer_the_terminal()
    {
        _folder.Say("status", "set", "AX-3-c1", "Done", "--note", "\u001b[31mred\u001b]0;title\u0007");
        Assert.DoesNotContain(_folder.Say("status"), c => char.IsControl(c) && c is not ('\n' or '\r'));
    }

    [Fact]
    public void Another_file_can_be_named()
    {
        var other = _folder.Combine("other.sqlite");
        _folder.Say("status", "set", "AX-3-c1", "Done", "--file", other);
        Assert.False(File.Exists(_folder.File));
        Assert.Contains("AX-3-c1", _folder.Say("--file=" + other, "status"));
    }

    internal static string Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetValue(i))));
        return string.Join(',', rows);
    }
}
