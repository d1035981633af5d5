using CelacData.Benchmarks.Cold.Programs;
using Microsoft.Data.Sqlite;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>
/// Writes the records into a SQLite file: a table for each kind and for each list of parts or texts, with indexes on what is looked up. Lists of numbers stand in a
/// column each. Clauses are keyed by their position.
/// </summary>
internal static class SqliteFile
{
    public static void Write(string path, PlainRecords records)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var property in typeof(PlainRecords).GetProperties())
        {
            using var table = new SqliteTable(connection, property.Name, property.PropertyType.GetElementType()!, owner: null);
            foreach (var record in (Array)property.GetValue(records)!)
                table.Insert(record, owner: null);
        }

        using var index = connection.CreateCommand();
        index.CommandText = "CREATE UNIQUE INDEX Clauses_IdText ON Clauses (IdText)";
        index.ExecuteNonQuery();
        transaction.Commit();
    }
}
