namespace CelacData.Generator.Model;

/// <summary>
/// A checked catalogue, laid out for emission: every figure that the emitter prints stands here. It has no places in it, so
/// an edit that only moves lines leaves it equal and nothing is emitted anew.
/// </summary>
internal sealed record Catalogue(
    Target Target,
    EquatableArray<CatalogIndex> Index,
    CatalogueInfo Info,
    EquatableArray<string> CoreFiles,
    EquatableArray<TextChunk> Chunks,
    EquatableArray<Table> Tables,
    EquatableArray<CellRun> Cells,
    IdTable Ids,
    EquatableArray<IdEnum> Enums,
    EquatableArray<WithdrawnValue> Withdrawn,
    EquatableArray<RecordClass> Records,
    EquatableArray<LevelClass> Levels,
    LevelIndex LevelIndex,
    EquatableArray<NavigationPiece> Navigation);

/// <summary>What the assembly says of the catalogue in its metadata, for analyzers and for catalogues that refer to it; of a large one, of some of its clauses.</summary>
/// <param name="Number">Which of its pieces it is, from 1. What is said of the catalogue as a whole stands in the first.</param>
internal sealed record CatalogIndex(
    int Number, string Key, string IdEnum, EquatableArray<IndexedClause> Clauses, EquatableArray<WithdrawnClause> Withdrawn, EquatableArray<ClauseLabel> Labels,
    EquatableArray<ClauseExclusion> Exclusions, EquatableArray<ClauseMeasure> Measures);

internal readonly record struct IndexedClause(string Id, string Revision, string Name, string Title);

/// <param name="ReplacedBy">The ids that replaced it, or none.</param>
internal sealed record WithdrawnClause(string Id, EquatableArray<string> ReplacedBy);

/// <summary>The clauses that have a code or point to an entry.</summary>
/// <param name="Label">What the field is called outside of the library, such as <c>topic</c>.</param>
/// <param name="Members">The members of the enum of clause ids.</param>
internal sealed record ClauseLabel(string Label, string Value, EquatableArray<string> Members);

/// <summary>A property of a record that can be added up only where other properties are alike.</summary>
internal sealed record ClauseMeasure(string Record, string Value, EquatableArray<string> Per);

/// <summary>Somebody whom clauses do not bind.</summary>
/// <param name="Clauses">The ids of the clauses, or the beginning of ids and a star.</param>
internal sealed record ClauseExclusion(string Enum, string Member, string Reason, EquatableArray<string> Clauses);

/// <summary>What a catalogue says of itself as a whole.</summary>
/// <param name="Fingerprint">The SHA-256 of all that its records say.</param>
/// <param name="Counts">How many records there are of each kind that has a list of them all.</param>
internal sealed record CatalogueInfo(string? DataVersion, string? CodebookVersion, string Fingerprint, EquatableArray<KindCount> Counts);

internal sealed record KindCount(string Kind, int Count);

/// <summary>What the code is emitted for.</summary>
/// <param name="HasSpans">Whether static data can be read where they lie in the assembly; else they are arrays.</param>
/// <param name="HasAnnotations">Whether there are the attributes by which the compiler follows nulls.</param>
internal sealed record Target(string Namespace, bool HasSpans, bool HasAnnotations);

/// <summary>The distinct texts of one file, or of a part of a long one, row by row as the file has them. Each chunk numbers its texts from 1.</summary>
/// <param name="Name">A C# identifier made of the file's name.</param>
/// <param name="IsOfLines">Whether all texts are of one length, so that where one starts follows from its number.</param>
/// <param name="IsRounded">Whether its length is rounded up, so that few chunks of a large catalogue differ in size.</param>
internal sealed record TextChunk(string Name, EquatableArray<string> Texts, bool IsOfLines, bool IsRounded = false);

/// <summary>The rows of one kind of record, as columns of equal or documented other length.</summary>
/// <param name="Texts">In which chunks the texts of the rows stand; null where a row of the kind has none.</param>
/// <param name="HasIds">Whether its rows have ids with pinned values.</param>
internal sealed record Table(string Name, int Count, EquatableArray<Column> Columns, EquatableArray<TextRun>? Texts, bool HasIds);

/// <summary>Rows that follow each other and have their texts in one chunk.</summary>
/// <param name="End">The row after the last of them.</param>
internal readonly record struct TextRun(int End, string Chunk);

/// <summary>By what a clause is found from the text of its id.</summary>
/// <param name="Seed">What makes the hash perfect for these ids.</param>
/// <param name="BucketShift">By how many bits a hash is shifted to say the bucket.</param>
/// <param name="SlotCount">How many slots there are.</param>
/// <param name="Longest">The length of the longest id.</param>
/// <param name="Displacements">For each bucket what displaces its ids to slots of their own.</param>
/// <param name="Slots">For each slot the row of the id whose slot it is, and the id as the hash has it.</param>
/// <param name="Ids">For each row the id.</param>
internal sealed record IdTable(string Key, int Seed, int BucketShift, int SlotCount, int Longest, Column Displacements, TextChunk Slots, LineTable Ids);

/// <summary>Lines that are all of one length, in as many chunks as the compiler takes well.</summary>
/// <param name="Bits">How many low bits of a number say which line of a chunk it is.</param>
/// <param name="Length">The length of a line without the line feed behind it.</param>
internal sealed record LineTable(EquatableArray<string> Chunks, int Bits, int Length);

/// <param name="Cell">Where its values stand among those of all short columns; null where they are a literal of their own.</param>
internal sealed record Column(string Name, string Doc, EquatableArray<long> Values, Cell? Cell = null);

/// <summary>A place among the cells of one width.</summary>
/// <param name="Number">How many cells stand before it.</param>
internal readonly record struct Cell(CellType Type, int Number);

/// <summary>The widths of a cell.</summary>
internal enum CellType
{
    Byte,
    UInt16,
    Int32,
    UInt32,
    Int64,
}

/// <summary>The values of all short columns of one width.</summary>
internal sealed record CellRun(CellType Type, EquatableArray<CellColumn> Columns);

/// <param name="Name">The column, such as Clause.Title.</param>
internal sealed record CellColumn(string Name, EquatableArray<long> Values);

/// <summary>An enum with pinned values: the ids of a kind of record, or a code list.</summary>
internal sealed record IdEnum(string Name, string Doc, EquatableArray<IdMember> Members);

/// <param name="Doc">Paragraphs of documentation: for an id, title, citation and text.</param>
/// <param name="IsWithdrawn">Whether it is in use no longer; its documentation says so, and what replaced it.</param>
internal sealed record IdMember(string Name, int Value, EquatableArray<string> Doc, bool IsWithdrawn = false);

/// <summary>An id of any enum that was withdrawn, with those that replaced it.</summary>
internal sealed record WithdrawnValue(string Enum, int Value, string Id, EquatableArray<string> ReplacedBy);

/// <summary>A class to emit for a declared record, or the declared part of one that is written by hand.</summary>
/// <param name="Owners">The kinds of record that its entries are parts of.</param>
/// <param name="Queries">By which codes one can choose among all; none for a kind without a class that lists them.</param>
/// <param name="HasFingerprint">Whether every record has a fingerprint; null for a kind that has none.</param>
internal sealed record RecordClass(
    RecordModel Record, EquatableArray<OwnerModel> Owners, EquatableArray<NamedEntry> Entries, EquatableArray<QueryModel> Queries, bool? HasFingerprint)
{
    /// <summary>Whether a text stands for each entry: its name in code, or the id that is numbered below a clause.</summary>
    public bool HasReference => Record.IdEnum is not null || (Record is { Mark: not null, IsListed: true } && Owners.Count == 1 && Owners[0].Record == CoreSchema.Clause);
}

/// <summary>A kind of record that has others as parts, and the property under which they stand.</summary>
internal sealed record OwnerModel(string Record, string Field, bool SharesRows = false);

/// <summary>A question for the records with a code, which one of their fields has, or a field of a part.</summary>
/// <param name="Path">How one comes from a record to the code: <c>Coding.Strength</c>.</param>
/// <param name="Property">The field with its class: <c>CommitmentCoding.Strength</c>.</param>
/// <param name="Column">The column that has the code in the row of the record; null where it takes a step to another row, or the code more than seven bits.</param>
internal sealed record QueryModel(string Name, FieldModel Field, string Path, string Property, string? Column);

/// <summary>An entry that stands by itself, as a static property of its class.</summary>
internal sealed record NamedEntry(string Name, int Row, EquatableArray<string> Doc);

/// <summary>The class of the divisions of a level.</summary>
/// <param name="Level">The name of the level in the data.</param>
/// <param name="Around">The divisions that one of it stands in.</param>
/// <param name="Inside">The lists of divisions that stand in one of it.</param>
internal sealed record LevelClass(string Name, string Level, EquatableArray<LevelProperty> Around, EquatableArray<LevelProperty> Inside);

/// <summary>A property that leads to the divisions of a level.</summary>
/// <param name="Words">What it leads to, in words.</param>
/// <param name="IsAlways">Whether it is never null.</param>
internal sealed record LevelProperty(string Name, string Type, string Words, bool IsAlways);

/// <summary>The classes of all levels, each at the position by which the table of divisions refers to it, and what leads to them from a clause.</summary>
internal sealed record LevelIndex(EquatableArray<string> Classes, EquatableArray<LevelProperty> OfClause);

/// <summary>A class to walk an instrument or a division.</summary>
/// <param name="RecordName">The property that gives the record of the level itself: Instrument, Article, Section.</param>
/// <param name="RecordType">The type of that property.</param>
internal sealed record NavigationClass(
    string Name,
    EquatableArray<string> Doc,
    string RecordName,
    string RecordType,
    int Row,
    EquatableArray<NavigationClause> Clauses,
    EquatableArray<NavigationClass> Children);

/// <summary>What one file has of a class to walk.</summary>
/// <param name="FileName">The name of the file, without what follows a point.</param>
/// <param name="Around">The names of the classes that it stands in, the outermost first.</param>
/// <param name="Class">The class, with those of its members that stand in this piece.</param>
/// <param name="HasHead">Whether this is the piece that has its documentation and its record.</param>
internal sealed record NavigationPiece(string FileName, EquatableArray<string> Around, NavigationClass Class, bool HasHead);

internal sealed record NavigationClause(string Name, string IdMember, EquatableArray<string> Doc);
