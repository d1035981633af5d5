using System.Globalization;
using CelacData.Analyzers.Ids;
using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Catalogues;

/// <summary>A catalogue as the metadata of its assembly describe it.</summary>
internal sealed class Catalogue
{
    private const int Suggestions = 3;

    private readonly Dictionary<string, IndexedClause> _byId;
    private readonly string[] _ids;
    private readonly HashSet<string> _divisions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, IndexedClause?> _byValue = [];
    private readonly Lazy<IdForms> _forms;
    private readonly Lazy<Spelling> _spelling;

    public Catalogue(string key, INamedTypeSymbol idType, IReadOnlyList<IndexedClause> clauses)
    {
        (Key, IdType, Clauses) = (key, idType, clauses);
        _byId = clauses.GroupBy(c => c.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        _ids = [.. clauses.Select(c => c.Id)];
        foreach (var id in _ids)
            for (var dot = id.LastIndexOf('.'); dot > 0; dot = id.LastIndexOf('.', dot - 1))
                _divisions.Add(id.Substring(0, dot));
        var byMember = clauses.GroupBy(c => IdText.MemberOf(c.Id)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var member in idType.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue))
            _byValue[AsNumber(member.ConstantValue!)] = byMember.TryGetValue(member.Name, out var clause) ? clause : null;
        _forms = new Lazy<IdForms>(() => new IdForms(_ids.Concat(Withdrawn.Select(w => w.Id))));
        _spelling = new Lazy<Spelling>(() => new Spelling(_ids));
        Prefixes = new HashSet<string>(_ids.Select(IdText.PrefixOf), StringComparer.Ordinal);
    }

    /// <summary>What stands before the slash where an id is to be unique everywhere.</summary>
    public string Key { get; }

    /// <summary>The enum of the ids. Its namespace is that of the catalogue.</summary>
    public INamedTypeSymbol IdType { get; }

    public IReadOnlyList<IndexedClause> Clauses { get; }

    /// <summary>The ids that are in use no more.</summary>
    public IReadOnlyList<WithdrawnId> Withdrawn { get; init; } = [];

    /// <summary>The codes by which a project may require clauses.</summary>
    public IReadOnlyList<ClauseLabel> Labels { get; init; } = [];

    /// <summary>What can be added up only within one sort.</summary>
    public IReadOnlyList<ClauseMeasure> Measures { get; init; } = [];

    /// <summary>Whom clauses do not bind.</summary>
    public IReadOnlyList<ClauseExclusion> Exclusions { get; init; } = [];

    /// <summary>The prefixes of the instruments, with which every id begins.</summary>
    public HashSet<string> Prefixes { get; }

    /// <summary>How its ids write numbers.</summary>
    public IdForms Forms => _forms.Value;

    /// <summary>How else its ids are written.</summary>
    public Spelling Spelling => _spelling.Value;

    /// <summary>Whether a type is one of those that every catalogue has, and this one's.</summary>
    public bool Owns(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(IdType.ContainingNamespace, type.ContainingNamespace)
        && SymbolEqualityComparer.Default.Equals(IdType.ContainingAssembly, type.ContainingAssembly);

    public IndexedClause? Find(string id) => _byId.TryGetValue(WithoutKey(id), out var clause) ? clause : null;

    /// <summary>What became of an id that was withdrawn; null for every other.</summary>
    public WithdrawnId? FindWithdrawn(string id) =>
        Withdrawn.Count == 0 ? null : Withdrawn.FirstOrDefault(w => string.Equals(w.Id, WithoutKey(id), StringComparison.OrdinalIgnoreCase));

    /// <summary>The clause of a value of the enum of ids; null for none.</summary>
    public IndexedClause? FindByValue(object value) => _byValue.TryGetValue(AsNumber(value), out var clause) ? clause : null;

    /// <summary>Whether something is the id of a level above the clauses, such as AP-2.3.</summary>
    public bool IsDivision(string id) => _divisions.Contains(WithoutKey(id));

    public bool IsDefined(object value) => _byValue.ContainsKey(AsNumber(value));

    /// <summary>The clauses that were probably meant, the nearest first; none where nothing is near.</summary>
    public IReadOnlyList<IndexedClause> Nearest(string text) => NearestIds.Find(WithoutKey(text), _ids, Suggestions).Select(i => Clauses[i]).ToList();

    /// <summary>The first clause of each instrument: what good ids look like.</summary>
    public IEnumerable<IndexedClause> Examples() => Clauses.GroupBy(c => IdText.PrefixOf(c.Id)).Select(g => g.First());

    /// <summary>An id as it stands behind the catalogue's key; the text itself where it has no key, or another one.</summary>
    public string WithoutKey(string id) =>
        id.Length > Key.Length + 1 && id[Key.Length] == '/' && id.StartsWith(Key, StringComparison.OrdinalIgnoreCase) ? id.Substring(Key.Length + 1) : id;

    private static long AsNumber(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
