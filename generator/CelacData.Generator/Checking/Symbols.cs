using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using CelacData.Generator.Parsing;

namespace CelacData.Generator.Checking;

/// <summary>
/// Everything in the catalogue that has a name or an id: the order of its clauses, the entries of each record, and the pinned value of each.
/// </summary>
internal sealed class Symbols
{
    private readonly Dictionary<string, Dictionary<string, int>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _codes = new(StringComparer.Ordinal);
    private readonly Schema _schema;
    private readonly Gaps _gaps;
    private readonly ErrorSink _errors;

    /// <summary>What is locked and missing, which has been reported.</summary>
    private readonly HashSet<(string Record, string Id)> _missing = [];

    public Symbols(Schema schema, Gaps gaps, ErrorSink errors) => (_schema, _gaps, _errors) = (schema, gaps, errors);

    public void AddMissing(string record, IEnumerable<string> ids) => _missing.UnionWith(ids.Select(id => (record, id)));

    /// <summary>Gives an id its row; a second use of it is an error.</summary>
    /// <returns>Whether it is the first use.</returns>
    public bool AddRow(string record, string id, int row, Place place, Dictionary<string, Place> places)
    {
        if (places.TryGetValue(id, out var first))
        {
            _errors.Add(DataErrors.DuplicateId, place, id, NameCheck.Describe(first));
            return false;
        }

        places.Add(id, place);
        SetRow(record, id, row);
        return true;
    }

    /// <summary>Gives an id its row where something else has seen to it that it is used once.</summary>
    public void SetRow(string record, string id, int row)
    {
        if (!_rows.TryGetValue(record, out var rows))
            _rows.Add(record, rows = new Dictionary<string, int>(StringComparer.Ordinal));
        rows[id] = row;
    }

    /// <summary>Gives a part that is numbered below its owner its row. Of two that are alike, whose owners are, which is reported, the first counts.</summary>
    public void AddPart(string record, string id, int row)
    {
        if (FindRow(record, id) < 0)
            SetRow(record, id, row);
    }

    public void AddCodes(string name, IEnumerable<(string Code, int Value)> codes) =>
        _codes[name] = codes.GroupBy(c => c.Code).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);

    /// <summary>Reports an entry or clause that there is not, unless it may stand in what could not be read.</summary>
    public void RejectRow(string record, Located<string> symbol)
    {
        if (FindRow(record, symbol.Value) >= 0 || _gaps.MayHold(record) || IsMissing(record, symbol.Value))
            return;
        var name = record is CoreSchema.Clause or CoreSchema.Instrument ? record.ToLowerInvariant() : record;
        IReadOnlyCollection<string> known = _rows.TryGetValue(record, out var rows) ? rows.Keys : [];
        _errors.Add(DataErrors.UnknownReference, symbol.Place, name, symbol.Value, Nearest.Three(symbol.Value, known));
    }

    /// <summary>Whether it has been reported as missing, or what it is a part of has: BD-3-c1 goes with BD-3.</summary>
    private bool IsMissing(string record, string name) =>
        _missing.Contains((record, name)) || (name.LastIndexOf('-') is > 0 and var hyphen && _missing.Contains((CoreSchema.Clause, name.Substring(0, hyphen))));

    /// <summary>The row of an entry or clause, counted from 0; -1, without an error, where there is none.</summary>
    public int FindRow(string record, string name) =>
        _rows.TryGetValue(record, out var rows) && rows.TryGetValue(name, out var row) ? row : -1;

    /// <summary>The value of a code; 0, without an error, where there is none.</summary>
    public int FindCode(string name, string code) => _codes[name].TryGetValue(code, out var value) ? value : 0;

    /// <summary>Reports a code that there is not, unless it may stand in what could not be read.</summary>
    public void RejectCode(string name, Located<string> symbol)
    {
        if (FindCode(name, symbol.Value) == 0 && !_schema.IsIncomplete && !_schema.Rejected.Contains(symbol.Value) && !_missing.Contains((name, symbol.Value)))
            _errors.Add(DataErrors.UnknownTerm, symbol.Place, symbol.Value, name, Nearest.Three(symbol.Value, _codes[name].Keys));
    }
}
