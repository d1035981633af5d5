namespace CelacData.Generator.Model;

/// <summary>Which members the class and the table of a record have, so that two declarations never ask for the same one.</summary>
internal static class MemberNames
{
    /// <summary>What every class has, and what the emitted code calls by its simple name.</summary>
    private static readonly string[] s_always =
    [
        "At", "Between", "Row", "Count", "Clone", "EqualityContract", "PrintMembers", "Deconstruct",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "Parse", "ReferenceEquals", "ToString", "TryFormat", "TryParse",
        "ByteColumn", "CatalogList", "CatalogText", "DateTime", "DaySpan", "FormattableString", "Int32Column", "Int64Column", "KeepText", "LongColumn", "RecordFormats", "Rows", "System", "TextChunk", "TextChunks", "TextOf",
        "UInt16Column", "UInt32Column",
    ];

    /// <summary>What the hand-written part of each record of the core has or calls by its simple name.</summary>
    private static readonly string[] s_core = ["Instruments", "Interlocked", "RecordLookup", "WriteDeclared"];

    /// <summary>What the hand-written part of the clause has beside its fields. What leads to the levels above it gives way to a field.</summary>
    private static readonly string[] s_clause =
    [
        "Beside", "Citation", "ClauseRows", "ClauseSlots", "Clauses", "Contents", "Division", "EId", "IdText", "Instrument", "Key", "Locator", "LocatorFrom", "MakeEId", "MakeFingerprint", "MakeLocator",
        "Neighbour", "Next", "Ordinal", "Previous", "Revision",
    ];

    /// <summary>What the hand-written parts of divisions and instruments have beside their fields.</summary>
    private static readonly string[] s_division =
        ["All", "Around", "Citation", "ClauseEnd", "Clauses", "Contents", "DivisionEnd", "EId", "EIdBefore", "FirstClause", "Inside", "Instrument", "Kind", "Locator", "LocatorFrom", "LocatorOf", "Make", "MakeEId", "MakeLocator", "Named", "Ordinal", "Parent"];

    private static readonly string[] s_instrument =
        ["CitationTitle", "ClauseStarts", "Clauses", "DivisionStarts", "Divisions", "Contents", "Named"];

    /// <summary>The members that a record has whatever its fields are.</summary>
    public static IEnumerable<string> Of(RecordModel record)
    {
        IEnumerable<string> names = [.. s_always, record.Name, record.Name + "Table"];
        names = names.Concat(record.Name switch
        {
            CoreSchema.Clause => s_clause,
            CoreSchema.Division => s_division,
            CoreSchema.Instrument => s_instrument,
            _ => [],
        });
        if (record.IsCore)
            names = names.Concat(s_core);
        if (record.IsCore || record.IdEnum is not null)
            names = names.Concat(["IdValue", "RowOf", "RowOfId", "RowOfSortedId", "SortedIdValue", "ValueOf"]);
        return record.IdEnum is not null ? names.Append("Id") : record.Mark is not null ? names.Concat(["Id", "Ordinal"]) : names;
    }

    /// <summary>The members that come with a field.</summary>
    public static IEnumerable<string> Of(FieldModel field)
    {
        var name = field.Property;
        string[] values = field.Kind switch
        {
            FieldKind.Period when field.IsList => [name, name + "Starts", name + "First", name + "Last", $"Make{name}Item"],
            FieldKind.Period => [name, name + "Starts", name + "First", name + "Last", "Make" + name],
            FieldKind.Decimal => [name, name + "Scale"],
            FieldKind.Quantity => [name, name + "Scale", name + "Unit", "Make" + name],
            _ => [name],
        };
        return !field.IsList ? values
            : field.Kind == FieldKind.Part ? values.Append(field.StartsProperty)
            : values.Concat([field.StartsProperty, "Make" + name]);
    }

    /// <summary>The members that come with being a part of another record.</summary>
    public static IEnumerable<string> OfOwner(string owner) => [owner, "In" + owner, owner + "Table"];
}
