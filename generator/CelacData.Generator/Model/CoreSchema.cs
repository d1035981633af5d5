namespace CelacData.Generator.Model;

/// <summary>
/// The records that every catalogue has. Their classes are ordinary C# that reads the emitted columns; a catalogue's own
/// model adds further records, further fields to those of <see cref="Extensible"/>, and says which optional fields it always has.
/// </summary>
internal static class CoreSchema
{
    public const string Clause = "Clause";
    public const string Division = "Division";
    public const string Instrument = "Instrument";
    public const string Catalogue = "Catalogue";
    public const string Level = "Level";

    /// <summary>The records to which a model can add fields.</summary>
    public static readonly string[] Extensible = [Clause, Division, Instrument];

    /// <summary>The types and files that the emitted code has or uses whatever a model declares.</summary>
    public static readonly string[] OwnTypes =
    [
        "Answer",
        "BindingClaimAttribute",
        "ByteColumn",
        "CatalogInfo",
        "CatalogList",
        "CatalogText",
        "Cells",
        "ClauseCatalog",
        "ClauseCatalogAttribute",
        "ClauseExclusionAttribute",
        "ClauseId",
        "ClauseIdExtensions",
        "ClauseIdIndex",
        "ClauseIdTypeConverter",
        "ClauseLabelAttribute",
        "ClauseMeasureAttribute",
        "ClauseReferenceAttribute",
        "ClauseRows",
        "ClauseSlots",
        "CodeJsonConverter",
        "CodeQuery",
        "Columns",
        "DaySpan",
        "EditDistance",
        "EdtfPeriod",
        "EntryIds",
        "Fingerprint",
        "FullRecordJsonConverter",
        "IRecord",
        "IdHash",
        "ImplementsClauseAttribute",
        "Int32Column",
        "Int64Column",
        "ItemsView",
        "LongColumn",
        "NearestClauses",
        "NearestIds",
        "QuantitativeValue",
        "RecordCount",
        "RecordFormats",
        "RecordJsonConverter",
        "RecordKinds",
        "RecordLookup",
        "RecordTypeConverter",
        "RecordWriter",
        "RowMatches",
        "Rows",
        "Shortlist",
        "TextChunk",
        "TextChunks",
        "UInt16Column",
        "UInt32Column",
        "UnknownClauseIdException",
        "UnknownNameException",
        "Withdrawal",
        "WithdrawnClauseAttribute",
        "WithdrawnId",
        "WithdrawnIds",
    ];

    public static readonly RecordModel CatalogueRecord = Core(Catalogue, "Catalogue",
        Text("key"), Optional("namespace"), Optional("version"), Optional("codebook"));

    public static readonly RecordModel LevelRecord = Core(Level, "Levels",
        Text("name"), Optional("plural"), Optional("locator"), Optional("eId"), Optional("numbering"), Optional("inserted"),
        Field("continues", FieldKind.Boolean, optional: true));

    public static readonly RecordModel DivisionRecord = Core(Division, "Divisions",
        Text("id"), Text("name"), Text("level"), Text("title"), Optional("enumerator"));

    public static readonly RecordModel ClauseRecord = Core(Clause, "Clauses",
        Text("id"), Text("name"), Optional("level"), Text("title"), Optional("enumerator"), Text("restatement"),
        Optional("fingerprint"), Field("words", FieldKind.Integer, optional: true), Optional("note"));

    private static readonly RecordModel[] Parts =
    [
        Core("Edition", "Editions",
            Text("language"), Text("publisher"), Date("published"), Boolean("isMachineTranslation"), Optional("note")),
        Core("TextNote", "TextNotes",
            Text("name"), Optional("enumerator"), Text("restatement"), Text("fingerprint"), Integer("words")),
    ];

    public static readonly RecordModel InstrumentRecord = Core(Instrument, "Instruments",
        Text("prefix"), Text("name"), Text("title"), Optional("shortTitle"), Optional("citation"), Date("adopted"),
        Field("period", FieldKind.Period, optional: true), Field("annexTo", FieldKind.Reference, Instrument, optional: true),
        List("levels", Level), List("editions", "Edition"), Field("chapeau", FieldKind.Part, "TextNote", optional: true), List("notes", "TextNote"));

    public static readonly Schema Schema = new(
        EquatableArray<EnumModel>.Empty,
        new[] { CatalogueRecord, InstrumentRecord, DivisionRecord, ClauseRecord, LevelRecord }.Concat(Parts).ToEquatableArray());

    private static RecordModel Core(string name, string plural, params FieldModel[] fields) =>
        new(name, plural, "", null, null, IsListed: false, IsCore: true, fields.ToEquatableArray());

    private static FieldModel Text(string key) => Field(key, FieldKind.Text);

    private static FieldModel Optional(string key) => Field(key, FieldKind.Text, optional: true);

    private static FieldModel Integer(string key) => Field(key, FieldKind.Integer);

    private static FieldModel Date(string key) => Field(key, FieldKind.Date);

    private static FieldModel Boolean(string key) => Field(key, FieldKind.Boolean);

    private static FieldModel List(string key, string target) =>
        new(key, FieldKind.Part, target, IsList: true, IsOptional: true, DocOf(key));

    private static FieldModel Field(string key, FieldKind kind, string? target = null, bool optional = false) =>
        new(key, kind, target, IsList: false, optional, DocOf(key));

    /// <summary>The columns of the core are seen by the hand-written classes alone, whose members carry the documentation.</summary>
    private static string DocOf(string key) => $"The values of '{key}'.";
}
