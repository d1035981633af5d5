using CelacData.Benchmarks.Cold.Programs;
using Microsoft.Data.Sqlite;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>Writes the clauses into a SQLite file, with an index on what they are looked up by.</summary>
internal static class SqliteFile
{
    private const string Schema =
        """
        CREATE TABLE clause (
            index_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, title TEXT NOT NULL, enumerator TEXT NOT NULL,
            restatement TEXT NOT NULL, note TEXT, fingerprint TEXT NOT NULL, words INTEGER NOT NULL, codes_topics TEXT);
        CREATE TABLE clause_commitment (
            key_ INTEGER PRIMARY KEY, clause_ INTEGER NOT NULL, code_bearer INTEGER NOT NULL, codes_beneficiaries TEXT, recipients TEXT, act TEXT NOT NULL,
            phrase TEXT NOT NULL, period TEXT, codes_recurrences TEXT, codes_mechanisms TEXT, code_strength INTEGER NOT NULL, code_rule INTEGER NOT NULL, reason TEXT);
        CREATE INDEX commitment_by_clause ON clause_commitment (clause_);
        CREATE TABLE commitment_condition (commitment_ INTEGER NOT NULL, text TEXT NOT NULL);
        CREATE TABLE commitment_quantity (commitment_ INTEGER NOT NULL, value NUMERIC NOT NULL, unit TEXT NOT NULL, code_kind INTEGER NOT NULL, code_basis INTEGER NOT NULL);
        """;

    public static void Write(string path, IReadOnlyList<PlainClause> clauses)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Execute(connection, Schema);
        var key = 0;
        for (var i = 0; i < clauses.Count; i++)
        {
            var c = clauses[i];
            Insert(connection, "clause", i, c.Id, c.Name, c.Title, c.Enumerator, c.Restatement, c.Note, c.Fingerprint, c.Words, List(c.Topics));
            foreach (var commitment in c.Commitments)
                Insert(connection, key++, i, commitment);
        }

        transaction.Commit();
    }

    private static void Insert(SqliteConnection connection, int key, int clause, PlainCommitment c)
    {
        Insert(connection, "clause_commitment", key, clause, c.Bearer, List(c.Beneficiaries), c.Recipients, c.Act, c.Phrase, c.Period,
            List(c.Recurrences), List(c.Mechanisms), c.Strength, c.Rule, c.Reason);
        foreach (var condition in c.Conditions)
            Insert(connection, "commitment_condition", key, condition);
        foreach (var quantity in c.Quantities)
            Insert(connection, "commitment_quantity", key, (long)quantity.Value, quantity.Unit, quantity.Kind, quantity.Basis);
    }

    private static string? List(int[] codes) => codes.Length == 0 ? null : string.Join(',', codes);

    private static void Insert(SqliteConnection connection, string table, params object?[] values) =>
        Execute(connection, $"INSERT INTO {table} VALUES ({string.Join(", ", values.Select((_, i) => $"$v{i}"))})", values);

    private static void Execute(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"$v{i}", values[i] ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
