using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CommitmentTracker.Statuses;

/// <summary>
/// The file with the statuses. It is made when something is first recorded, and never without: to ask is not to write.
/// </summary>
public sealed class StatusStore(string path)
{
    public const string PathVariable = "CELACDATA_TRACKER";

    // What is not given is kept, so that a new status does not cost the note of the old one; an empty text takes it away.
    private const string Upsert = """
        INSERT INTO statuses (commitment_id, clause_id, status, note, source, recorded_at)
        VALUES ($commitment, $clause, $status, NULLIF($note, ''), NULLIF($source, ''), $at)
        ON CONFLICT (commitment_id) DO UPDATE SET
            status = excluded.status,
            note = CASE WHEN $note IS NULL THEN note ELSE excluded.note END,
            source = CASE WHEN $source IS NULL THEN source ELSE excluded.source END,
            recorded_at = excluded.recorded_at
        """;

    public string Path { get; } = string.IsNullOrWhiteSpace(path)
        ? throw new UsageException("--file needs the name of a file.")
        : System.IO.Path.GetFullPath(path);

    /// <summary>Where the file is if the user does not say: where the environment says, or in the current folder.</summary>
    public static string DefaultPath(string? fromEnvironment) => string.IsNullOrWhiteSpace(fromEnvironment) ? "commitments.sqlite" : fromEnvironment;

    /// <summary>Reads all that is recorded; nothing where there is no file yet.</summary>
    /// <exception cref="TrackerException">The file cannot be read, or is not one of this program.</exception>
    public StatusBook Read() => Guarded(() =>
    {
        using var connection = StatusFile.OpenToRead(Path);
        return new StatusBook(connection is null ? [] : ReadRows(connection));
    });

    /// <summary>Records statuses, all of them or none.</summary>
    /// <exception cref="TrackerException">The file cannot be written, or is not one of this program.</exception>
    public void Save(IEnumerable<StatusEntry> statuses) => Guarded(() =>
    {
        using var connection = StatusFile.OpenToWrite(Path);
        using var transaction = connection.BeginTransaction();
        foreach (var status in statuses)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Upsert;
            command.Parameters.AddWithValue("$commitment", status.CommitmentId);
            command.Parameters.AddWithValue("$clause", status.ClauseId);
            command.Parameters.AddWithValue("$status", status.Status.ToString());
            command.Parameters.AddWithValue("$note", (object?)status.Note ?? DBNull.Value);
            command.Parameters.AddWithValue("$source", (object?)status.Source ?? DBNull.Value);
            command.Parameters.AddWithValue("$at", status.RecordedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            command.ExecuteNonQuery();
        }

        transaction.Commit();
        return true;
    });

    private List<StatusEntry> ReadRows(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT commitment_id, clause_id, status, note, source, recorded_at FROM statuses";
        using var reader = command.ExecuteReader();
        var statuses = new List<StatusEntry>();
        while (reader.Read())
        {
            statuses.Add(new StatusEntry(
                reader.GetString(0),
                reader.GetString(1),
                ReadKind(reader.GetString(2), reader.GetString(0)),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetString(4),
                ReadTime(reader.GetString(5), reader.GetString(0))));
        }

        return statuses;
    }

    private StatusKind ReadKind(string text, string id) =>
        Enum.GetValues<StatusKind>().Where(k => k.ToString() == text).Select(k => (StatusKind?)k).FirstOrDefault()
        ?? throw new TrackerException($"{Path} gives {id} the status '{text}', which this program does not know.");

    private DateTimeOffset ReadTime(string text, string id) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new TrackerException($"{Path} says of {id} that it was recorded at '{text}', which is no time.");

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw StatusFile.Explain(error, Path);
        }
    }
}
