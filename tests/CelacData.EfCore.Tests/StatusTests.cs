using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CelacData.EfCore.Tests;

/// <summary>The sample on a real file, which a second context or another tool then opens.</summary>
public sealed class StatusTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("efcore-sample-").FullName;

    private string File => Path.Combine(_folder, "statuses.sqlite");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void What_is_recorded_is_there_the_next_time()
    {
        using (var db = Open())
        {
            db.Record(ClauseId.AX_3, Progress.Ongoing, "begun");
            db.SaveChanges();
            db.Record(ClauseId.AX_3, Progress.Done);
            db.SaveChanges();
        }

        using var again = Open();
        var status = Assert.Single(again.Statuses);
        Assert.Equal((ClauseId.AX_3, Progress.Done, null), (status.Clause, status.Progress, status.Note));
    }

    [Fact]
    public void Every_id_stands_in_the_file_as_its_text_and_comes_back()
    {
        using (var db = Open())
        {
            foreach (var clause in Clauses.All)
                db.Record(clause.Id, Progress.NotStarted);
            db.SaveChanges();
        }

        Assert.Equal(Clauses.All.Select(c => c.IdText).Order(StringComparer.Ordinal), Ask("SELECT Clause FROM Statuses ORDER BY Clause"));
        Assert.Equal(["NotStarted"], Ask("SELECT DISTINCT Progress FROM Statuses"));
        using var again = Open();
        Assert.Equal(Clauses.All.Select(c => c.Id), again.Statuses.InOrder().Select(s => s.Clause));
    }

    [Fact]
    public void A_set_of_ids_is_asked_for_in_the_database()
    {
        using var db = Open();
        db.Record(ClauseId.AX_3, Progress.Done);
        db.Record(ClauseId.AP_2_3_3, Progress.Done);
        db.Record(ClauseId.BD_14, Progress.Ongoing);
        db.SaveChanges();
        db.ChangeTracker.Clear();

        ClauseId[] ids = [ClauseId.AX_3, ClauseId.AP_2_3_3, ClauseId.AP_2_3_2];
        var query = db.Statuses.Where(s => ids.Contains(s.Clause));
        Assert.Equal([ClauseId.AP_2_3_3, ClauseId.AX_3], query.InOrder().Select(s => s.Clause));
        Assert.Contains("AP-2.3.3", query.ToQueryString());
        Assert.Equal(2, db.ChangeTracker.Entries().Count());
    }

    [Fact]
    public void An_unknown_id_is_passed_over_told_and_kept()
    {
        using (var db = Open())
        {
            db.Record(ClauseId.AX_3, Progress.Done);
            db.SaveChanges();
        }

        Ask("INSERT INTO Statuses (Clause, Progress, Note) VALUES ('AP-9.9.9', 'Ongoing', 'of a later version')");
        using (var db = Open())
        {
            Assert.Equal([ClauseId.AX_3], db.Statuses.Select(s => s.Clause));
            Assert.Equal(["AP-9.9.9"], db.UnknownIds());
            db.Record(ClauseId.BD_14, Progress.NotStarted);
            db.SaveChanges();
        }

        Assert.Equal(["AP-9.9.9", "AX-3", "BD-14"], Ask("SELECT Clause FROM Statuses ORDER BY Clause"));
    }

    [Fact]
    public void Whoever_asks_for_all_rows_gets_an_error_that_names_the_nearest()
    {
        using var db = Open();
        Ask("INSERT INTO Statuses (Clause, Progress) VALUES ('AP-2.3.33', 'Ongoing')");
        var error = Assert.Throws<UnknownClauseIdException>(() => db.Statuses.IgnoreQueryFilters().ToList());
        Assert.Equal("AP-2.3.3", error.Nearest[0].IdText);
    }

    private StatusContext Open()
    {
        var db = new StatusContext(File);
        db.Database.EnsureCreated();
        return db;
    }

    /// <summary>Asks as another tool would, and gives the first column.</summary>
    private List<string> Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetString(0));
        return values;
    }
}
