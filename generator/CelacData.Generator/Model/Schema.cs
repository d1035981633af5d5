namespace CelacData.Generator.Model;

/// <summary>What the catalogue's own model declares: its code lists and its kinds of records.</summary>
internal sealed record Schema(EquatableArray<EnumModel> Enums, EquatableArray<RecordModel> Records)
{
    /// <summary>Whether the model declares more than could be read, so that an unknown name may be one that it has.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The names of what is declared in a way that cannot be used, which has been reported; where they are used, nothing more is said.</summary>
    public EquatableArray<string> Rejected { get; init; }

    public EnumModel? FindEnum(string name) => Enums.FirstOrDefault(e => e.Name == name);

    /// <summary>The names that no type declared later may have.</summary>
    public IEnumerable<string> TypeNames => Enums.Select(e => e.Name)
        .Concat(Records.SelectMany(r => new[] { r.Name, r.Plural, r.IdEnum }).OfType<string>())
        .Concat(CoreSchema.OwnTypes);

    public bool Has(FieldKind kind) => Records.Any(r => r.Fields.Any(f => f.Kind == kind));

    /// <summary>Whether a field can refer to a clause of another catalogue.</summary>
    public bool RefersToOthers => Has(FieldKind.ForeignClause);

    public RecordModel? FindRecord(string name)
    {
        foreach (var record in Records)
            if (record.Name == name)
                return record;
        return null;
    }

    public RecordModel Record(string name) => FindRecord(name) ?? throw new InvalidOperationException($"No record {name}.");

    /// <summary>The record whose entries stand in files that begin with this key, such as <c>mechanisms</c>.</summary>
    public RecordModel? FindByFileKey(string key) => Records.FirstOrDefault(r => r.IdEnum is not null && r.FileKey == key);
}

/// <summary>A closed list of codes, emitted as an enum.</summary>
internal sealed record EnumModel(string Name, string Doc, EquatableArray<EnumMember> Members);

internal sealed record EnumMember(string Name, string Doc);

/// <summary>A kind of record: one table of columns and one class.</summary>
/// <param name="IdEnum">The enum of its entries' ids, for records that stand by themselves; null for parts of another record.</param>
/// <param name="Mark">The letter that numbers its entries below a clause (<c>c</c> in <c>AP-2.2.4-c2</c>), or null.</param>
/// <param name="IsListed">Whether a class lists all its entries: those that stand by themselves, and parts whose plural is declared.</param>
/// <param name="IsCore">Whether the class is written by hand, so that only its columns are emitted.</param>
/// <param name="Measure">For a record with a value that can be added up only within one sort: which of its fields say what; else null.</param>
/// <param name="Exclusion">For a record that says whom a clause does not bind: which of its fields say what; else null.</param>
internal sealed record RecordModel(
    string Name, string Plural, string Doc, string? IdEnum, string? Mark, bool IsListed, bool IsCore,
    EquatableArray<FieldModel> Fields, ExclusionModel? Exclusion = null, MeasureModel? Measure = null)
{
    /// <summary>The key by which a file says that it holds entries of this kind.</summary>
    public string FileKey => char.ToLowerInvariant(Plural[0]) + Plural.Substring(1);

    public int IndexOf(string key)
    {
        for (var i = 0; i < Fields.Count; i++)
            if (Fields[i].Key == key)
                return i;
        return -1;
    }
}

/// <summary>The fields by which a record says that somebody is not bound, for analyzers to tell who claims otherwise.</summary>
/// <param name="Who">The field that points to who is not bound.</param>
/// <param name="Why">The field with the reason in words.</param>
/// <param name="Clause">The field with the clause; null where all clauses are meant of what the record is a part of.</param>
/// <param name="Unless">A boolean field that is false where somebody is not bound; null where the record always says so.</param>
internal sealed record ExclusionModel(string Who, string Why, string? Clause, string? Unless);

/// <summary>A value that can be added up, and the fields that must be alike where it is, for analyzers to tell who adds what differs.</summary>
internal sealed record MeasureModel(string Value, EquatableArray<string> Per);

internal enum FieldKind
{
    Text,
    Integer,
    Decimal,
    Boolean,
    Date,
    Period,
    Quantity,
    Enum,
    Reference,
    Clause,

    /// <summary>A clause of a catalogue in a referenced assembly, whose key is the target.</summary>
    ForeignClause,
    Part,
}

/// <summary>A field of a record.</summary>
/// <param name="Key">The key in the YAML.</param>
/// <param name="Target">The enum, record or catalogue that the values belong to, for the kinds that have one.</param>
/// <param name="InverseOf">For a list that the generator fills: the field of <paramref name="Target"/> that points here.</param>
/// <param name="Label">For codes and references that clauses can be told apart by outside of the library: what they are called there; else null.</param>
/// <param name="SharesRows">For a part that each record of the kind has one of, and no other kind: whether it stands in the row that its owner has.</param>
internal sealed record FieldModel(
    string Key, FieldKind Kind, string? Target, bool IsList, bool IsOptional, string Doc, string? InverseOf = null, string? Label = null, bool SharesRows = false)
{
    /// <summary>The column of a list that says where the items of each row start; that of a period's own choices has the plain name.</summary>
    public string StartsProperty => Property + (Kind == FieldKind.Period ? "Items" : "Starts");

    public string Property => char.ToUpperInvariant(Key[0]) + Key.Substring(1);
}
