using Microsoft.Data.Sqlite;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>A SQLite database in a file beside the program.</summary>
internal static class Sqlite
{
    public static string ById() => Title("index_", Wanted.Index);

    public static string ByText() => Title("id", Wanted.Id);

    /// <summary>The lists of codes stand in a column each, the codes with commas between them.</summary>
    public static long ReadAll()
    {
        using var connection = Open();
        var sum = 0L;
        foreach (var table in (string[])["clause", "clause_commitment", "commitment_condition", "commitment_quantity"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT * FROM " + table;
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                    sum += reader.IsDBNull(i) ? 0 : Sum(reader, reader.GetName(i), i);
            }
        }

        return sum;
    }

    private static string Title(string column, object value)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT title FROM clause WHERE {column} = $value";
        command.Parameters.AddWithValue("$value", value);
        return (string)command.ExecuteScalar()!;
    }

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Mode=ReadOnly;Pooling=False;Data Source=" + Path.Combine(AppContext.BaseDirectory, "catalogue.sqlite"));
        connection.Open();
        return connection;
    }

    /// <summary>Keys (<c>_</c>) count nothing, codes one each, numbers (<c>words</c>, <c>value</c>) their value, texts their length.</summary>
    private static long Sum(SqliteDataReader reader, string name, int i) =>
        name[^1] == '_' ? 0
        : name is "words" or "value" ? reader.GetInt64(i)
        : name.StartsWith("codes_", StringComparison.Ordinal) ? reader.GetString(i).Count(c => c == ',') + 1
        : name.StartsWith("code_", StringComparison.Ordinal) ? (reader.GetInt64(i) > 0 ? 1 : 0)
        : reader.GetString(i).Length;
}
