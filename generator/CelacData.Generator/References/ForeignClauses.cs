using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.References;

/// <summary>Finds the clauses of referenced catalogues that the data refer to as <c>key/id</c>.</summary>
internal sealed class ForeignClauses(EquatableArray<ReferencedCatalogue> catalogues, ErrorSink errors)
{
    private const int Suggestions = 3;

    /// <summary>Stands in a type behind the key of the catalogue: <c>key/clause</c>.</summary>
    public const string TypeSuffix = "/clause";

    private readonly Dictionary<string, Dictionary<string, int>> _values = [];

    /// <summary>What is wrong with the types that name a catalogue which is not there, or is there more than once.</summary>
    public static EquatableArray<DataError> Check(EquatableArray<Located<string>> keys, EquatableArray<ReferencedCatalogue> catalogues)
    {
        var errors = new ErrorSink();
        var known = catalogues.Select(c => c.Key).ToList();
        foreach (var key in keys.Where(k => !known.Contains(k.Value)))
            errors.Add(DataErrors.UnknownCatalogue, key.Place, key.Value,
                known.Count == 0 ? "; no assembly that the project references has one" : $"; the project references {string.Join(", ", known.Distinct())}");
        foreach (var key in keys.GroupBy(k => k.Value).Select(g => g.First()).Where(k => known.Count(other => other == k.Value) > 1))
            errors.Add(DataErrors.AmbiguousCatalogue, key.Place, key.Value, string.Join(" and ", catalogues.Where(c => c.Key == key.Value).Select(c => c.Namespace)));
        return errors.ToArray();
    }

    public ReferencedCatalogue? Find(string key) => catalogues.FirstOrDefault(c => c.Key == key);

    /// <summary>The catalogue of a key; null where there is none, or several, which is reported elsewhere.</summary>
    private ReferencedCatalogue? FindOnly(string key) => catalogues.Count(c => c.Key == key) == 1 ? Find(key) : null;

    /// <summary>The value of an id, with the key of the catalogue before it; 0, without an error, where there is none.</summary>
    public int FindValue(string key, string name)
    {
        if (FindOnly(key) is not { } catalogue)
            return 0;
        if (!_values.TryGetValue(key, out var values))
            _values.Add(key, values = catalogue.Clauses.ToDictionary(c => c.Id, c => c.Value, StringComparer.Ordinal));
        return values.TryGetValue(name.Substring(key.Length + 1), out var value) ? value : 0;
    }

    /// <summary>Reports an id that there is not, unless what is wrong is the catalogue itself.</summary>
    public void Reject(string key, Located<string> symbol)
    {
        if (FindValue(key, symbol.Value) > 0 || FindOnly(key) is not { } catalogue)
            return;
        var id = symbol.Value.Substring(key.Length + 1);
        var ids = catalogue.Clauses.Select(c => c.Id).ToArray();
        var nearest = NearestIds.Find(id, ids, Suggestions).Select(i => key + "/" + ids[i]).ToList();
        errors.Add(DataErrors.UnknownForeignClause, symbol.Place, key, id, nearest.Count == 0 ? "" : $"; nearest: {string.Join(", ", nearest)}");
    }
}
