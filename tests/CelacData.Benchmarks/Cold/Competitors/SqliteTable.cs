using System.Reflection;
using Microsoft.Data.Sqlite;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>
/// A table of records of one kind, or of the texts of a list. What is a list stands in a table of its own, which names the record that it belongs to; only numbers
/// stand together in a column, with commas between them. What is not given is NULL.
/// </summary>
internal sealed class SqliteTable : IDisposable
{
    private readonly PropertyInfo[] _columns;
    private readonly (PropertyInfo Property, SqliteTable Table)[] _lists;
    private readonly SqliteCommand _insert;
    private int _count;

    /// <param name="type">The kind of the records, or string.</param>
    /// <param name="owner">The table whose records these belong to, or null.</param>
    public SqliteTable(SqliteConnection connection, string name, Type type, string? owner)
    {
        var properties = type == typeof(string) ? [] : type.GetProperties();
        _columns = [.. properties.Where(p => DeclarationOf(p) is not null)];
        var declared = _columns.Select(p => DeclarationOf(p)!).Concat(type == typeof(string) ? ["Text TEXT"] : []);
        Execute(connection, $"CREATE TABLE {name} (key_ INTEGER PRIMARY KEY, owner_ INTEGER, {string.Join(", ", declared)})");
        if (owner is not null)
            Execute(connection, $"CREATE INDEX {name}_owner ON {name} (owner_)");
        _lists = [.. properties.Except(_columns).Select(p => (p, new SqliteTable(connection, $"{name}_{p.Name}", p.PropertyType.GetElementType() ?? p.PropertyType, name)))];

        _insert = connection.CreateCommand();
        var values = Enumerable.Range(0, 2 + declared.Count()).Select(i => $"$v{i}").ToList();
        _insert.CommandText = $"INSERT INTO {name} VALUES ({string.Join(", ", values)})";
        foreach (var value in values)
            _insert.Parameters.AddWithValue(value, DBNull.Value);
    }

    public void Insert(object record, int? owner)
    {
        var key = _count++;
        object?[] values = [key, owner, .. record is string ? [record] : _columns.Select(c => ValueOf(c.GetValue(record)))];
        for (var i = 0; i < values.Length; i++)
            _insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        _insert.ExecuteNonQuery();
        foreach (var (property, table) in _lists)
        {
            foreach (var item in property.GetValue(record) is var value && value is Array list ? list : value is null ? [] : new[] { value })
                table.Insert(item, key);
        }
    }

    public void Dispose()
    {
        foreach (var (_, table) in _lists)
            table.Dispose();
        _insert.Dispose();
    }

    private static string? DeclarationOf(PropertyInfo property) =>
        property.PropertyType == typeof(string) ? property.Name + " TEXT"
        : property.PropertyType == typeof(int) || property.PropertyType == typeof(bool) ? property.Name + " INTEGER"
        : property.PropertyType == typeof(decimal) ? property.Name + " NUMERIC"
        : property.PropertyType == typeof(int[]) ? $"list_{property.Name} TEXT"
        : null;

    private static object? ValueOf(object? value) => !GivenFields.IsGiven(value) ? null
        : value is int[] numbers ? string.Join(',', numbers)
        : value is decimal number ? (double)number
        : value;

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
