using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>
/// What the files may hold beside what could be read of them. Why it could not be read has been reported; that something is not there, or out of order,
/// follows from it and is not.
/// </summary>
internal sealed class Gaps
{
    private readonly bool _anything;
    private readonly HashSet<string> _records;

    public Gaps(Schema schema, IReadOnlyList<DataFile> files)
    {
        var incomplete = files.Where(f => f.IsIncomplete).ToList();
        _anything = schema.IsIncomplete || incomplete.Any(f => f is OtherFile);
        IsLockIncomplete = _anything || incomplete.Any(f => f is LockFile);
        _records = new HashSet<string>(incomplete.SelectMany(f => RecordsOf(f, schema)), StringComparer.Ordinal);
    }

    /// <summary>Whether ids may be locked that nobody knows of.</summary>
    public bool IsLockIncomplete { get; }

    /// <summary>Whether there may be entries of a record that nobody knows of.</summary>
    public bool MayHold(string record) => _anything || _records.Contains(record);

    private static IEnumerable<string> WithParts(Schema schema, string record) => schema.Records.Where(r => r.Mark is not null).Select(r => r.Name).Append(record);

    private static IEnumerable<string> RecordsOf(DataFile file, Schema schema) => file switch
    {
        EntriesFile entries => [entries.Record],
        TextFile => WithParts(schema, CoreSchema.Clause),
        CatalogueFile => WithParts(schema, CoreSchema.Clause).Append(CoreSchema.Instrument),
        _ => [],
    };
}
