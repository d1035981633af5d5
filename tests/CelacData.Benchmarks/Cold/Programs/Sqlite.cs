using Microsoft.Data.Sqlite;

namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>A SQLite database in a file beside the program.</summary>
internal static class Sqlite
{
    public static string ById() => Title("key_", Wanted.Index);

    public static string ByText() => Title("IdText", Wanted.Id);

    public static long ReadAll()
    {
        using var connection = Open();
        var (sum, tables) = (0L, new List<string>());
        using (var names = connection.CreateCommand())
        {
            names.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
            using var reader = names.ExecuteReader();
            while (reader.Read())
                tables.Add(reader.GetString(0));
        }

        foreach (var table in tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT * FROM " + table;
            using var reader = command.ExecuteReader();
            sum += Sum(reader);
        }

        return sum;
    }

    private static string Title(string column, object value)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT Title FROM Clauses WHERE {column} = $value";
        command.Parameters.AddWithValue("$value", value);
        return (string)command.ExecuteScalar()!;
    }

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Mode=ReadOnly;Pooling=False;Data Source=" + Path.Combine(AppContext.BaseDirectory, "catalogue.sqlite"));
        connection.Open();
        return connection;
    }

    private static long Sum(SqliteDataReader reader)
    {
        var columns = new Content[reader.FieldCount];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = ContentOf(reader.GetName(i), reader.GetDataTypeName(i));
        var sum = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < columns.Length; i++)
                sum += reader.IsDBNull(i) ? 0 : Sum(reader, columns[i], i);
        }

        return sum;
    }

    private static long Sum(SqliteDataReader reader, Content content, int column)
    {
        switch (content)
        {
            case Content.Number:
                return reader.GetInt64(column);
            case Content.Reference:
                return reader.GetInt64(column) > 0 ? 1 : 0;
            case Content.List:
                var sum = 0L;
                foreach (var number in reader.GetString(column).Split(','))
                    sum += int.Parse(number);
                return sum;
            case Content.Text:
                return reader.GetString(column).Length;
            default:
                return 0;
        }
    }

    /// <summary>Keys end with <c>_</c> and say nothing; lists of numbers stand as text with commas.</summary>
    private static Content ContentOf(string name, string type) =>
        name[^1] == '_' ? Content.Key
        : name.StartsWith("list_", StringComparison.Ordinal) ? Content.List
        : name is "Instrument" or "Division" or "Parent" or "AnnexTo" or "TargetInstrument" ? Content.Reference
        : type == "TEXT" ? Content.Text
        : Content.Number;

    private enum Content
    {
        Key,
        Number,

        /// <summary>To an instrument or a division, which counts one.</summary>
        Reference,
        List,
        Text,
    }
}
