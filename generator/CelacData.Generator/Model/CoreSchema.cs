namespace CelacData.Generator.Model;

/// <summary>
/// The records that every catalogue has. Their classes are ordinary C# that reads the emitted columns; a catalogue's own
/// model adds further records, and further fields to the clause.
/// </summary>
internal static class CoreSchema
{
    public const string Clause = "Clause";
    public const string Division = "Division";
    public const string Instrument = "Instrument";
    public const string Catalogue = "Catalogue";
    public const string Level = "Level";
    private const string StatusEnum = "InstrumentStatus";

    /// <summary>The types and files that the emitted code has or uses whatever a model declares.</summary>
    public static readonly string[] OwnTypes =
    [
        "Article", "CatalogList", "CatalogText", "ClauseId", "ClauseIdIndex", "DaySpan", "EdtfPeriod", "Fingerprint", "Rows", "Section",
        "Text", "TextChunks",
    ];

    public static readonly RecordModel CatalogueRecord = Core(Catalogue, "Catalogue",
        Text("key"), Text("namespace"));

    public static readonly RecordModel LevelRecord = Core(Level, "Levels",
        Text("name"), Text("locator"), Text("eId"));

    public static readonly RecordModel DivisionRecord = Core(Division, "Divisions",
        Text("id"), Text("name"), Text("level"), Text("title"), Text("enumerator"));

    public static readonly RecordModel ClauseRecord = Core(Clause, "Clauses",
        Text("id"), Text("name"), Optional("level"), Text("title"), Text("enumerator"), Text("restatement"),
        Text("fingerprint"), Integer("words"), Optional("note"));

    private static readonly RecordModel[] Parts =
    [
        Core("Edition", "Editions",
            Text("language"), Text("publisher"), Date("published"), Boolean("isMachineTranslation"), Optional("note")),
        Core("TextNote", "TextNotes",
            Text("name"), Optional("enumerator"), Text("restatement"), Text("fingerprint"), Integer("words")),
        Core("Standing", "Standings",
            Field("status", FieldKind.Enum, StatusEnum), Field("clause", FieldKind.Clause, optional: true), Text("explanation")),
        Core("Participation", "Participations",
            Field("party", FieldKind.Reference, "Party"), Boolean("tookPart"), Text("explanation")),
        Core("Dissociation", "Dissociations",
            Field("party", FieldKind.Reference, "Party"), Field("clause", FieldKind.Clause), Text("explanation")),
    ];

    public static readonly RecordModel InstrumentRecord = Core(Instrument, "Instruments",
        Text("prefix"), Text("name"), Text("title"), Text("shortTitle"), Text("citation"), Text("forum"), Integer("forumEdition"),
        Text("place"), Date("adopted"), Field("period", FieldKind.Period, optional: true), Field("annexTo", FieldKind.Reference, Instrument, optional: true),
        List("levels", Level), List("standings", "Standing"), List("editions", "Edition"),
        Field("chapeau", FieldKind.Part, "TextNote", optional: true), List("notes", "TextNote"),
        List("participations", "Participation"), List("dissociations", "Dissociation"));

    private static readonly EnumModel Statuses = new(StatusEnum, "What became of an instrument, or how another text looks at it.", new[]
    {
        new EnumMember("Adopted", "A meeting adopted it."),
        new EnumMember("Considered", "Another text only considers it."),
        new EnumMember("Voluntary", "Carrying it out is left to the parties."),
        new EnumMember("Welcomed", "Another text merely welcomes it."),
    }.ToEquatableArray());

    public static readonly Schema Schema = new(
        new[] { Statuses }.ToEquatableArray(),
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
