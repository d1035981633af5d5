using Microsoft.Data.Sqlite;

namespace CommitmentTracker.Statuses;

/// <summary>Opens the file, once it is sure whose it is. What is not this program's own is left as it is.</summary>
internal static class StatusFile
{
    /// <summary>The version of the tables. When they change, raise it and bring older files up to it in <see cref="Check"/>.</summary>
    private const int SchemaVersion = 1;

    /// <summary>"CLDT" as a number: the place in a SQLite file where a program says that it is its own.</summary>
    private const int ApplicationId = 0x434C4454;

    private const string Schema = """
        CREATE TABLE statuses (
            commitment_id TEXT NOT NULL PRIMARY KEY,
            clause_id     TEXT NOT NULL,
            status        TEXT NOT NULL,
            note          TEXT,
            source        TEXT,
            recorded_at   TEXT NOT NULL
        )
        """;

    /// <summary>Opens the file to read, or gives null where nothing has been recorded yet.</summary>
    public static SqliteConnection? OpenToRead(string path) => HasContent(path) ? Open(path, SqliteOpenMode.ReadOnly, Check) : null;

    /// <summary>Opens the file to write, and makes it where there is none.</summary>
    public static SqliteConnection OpenToWrite(string path) =>
        HasContent(path) ? Open(path, SqliteOpenMode.ReadWrite, Check) : Open(path, SqliteOpenMode.ReadWriteCreate, Create);

    /// <summary>What an error of SQLite means for the user.</summary>
    public static TrackerException Explain(SqliteException error, string path) => new(
        error.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_NOTADB => $"{path} is no SQLite file. It was left as it is; name another with --file.",
            SQLitePCL.raw.SQLITE_CORRUPT => Damaged(path),
            SQLitePCL.raw.SQLITE_CANTOPEN => $"{path} cannot be opened. Does its folder exist, and may you write there?",
            SQLitePCL.raw.SQLITE_READONLY => $"{path} may not be written to.",
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"{path} is in use by another program. Try again.",
            _ => $"{path} cannot be used: {error.Message}",
        },
        inner: error);

    /// <summary>An empty file, as it is left when making one was interrupted, has nothing in it to lose.</summary>
    private static bool HasContent(string path) => Directory.Exists(path)
        ? throw new TrackerException($"{path} is a folder. Name a file with --file.")
        : new FileInfo(path) is { Exists: true, Length: > 0 };

    private static SqliteConnection Open(string path, SqliteOpenMode mode, Action<SqliteConnection, string> prepare)
    {
        // Without pooling the file is free again when the connection is disposed.
        var builder = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5 };
        var connection = new SqliteConnection(builder.ToString());
        try
        {
            connection.Open();
            prepare(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Check(SqliteConnection connection, string path)
    {
        if (Ask<long>(connection, "PRAGMA application_id") != ApplicationId)
            throw new TrackerException($"{path} is a SQLite file of another program. It was left as it is; name another with --file.");
        var version = Ask<long>(connection, "PRAGMA user_version");
        if (version != SchemaVersion)
            throw new TrackerException($"{path} has version {version} of the tables, and this program knows version {SchemaVersion}. It was left as it is.");
        if (Ask<string>(connection, "PRAGMA quick_check(1)") != "ok")
            throw new TrackerException(Damaged(path));
    }

    /// <summary>In one transaction: a file is either this program's, with its table, or still empty.</summary>
    private static void Create(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var sql in new[] { Schema, $"PRAGMA application_id = {ApplicationId}", $"PRAGMA user_version = {SchemaVersion}" })
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static string Damaged(string path) => $"{path} is damaged. It was left as it is; restore a copy, or name another with --file.";

    private static T Ask<T>(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }
}
