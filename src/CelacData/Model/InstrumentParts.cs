using System.Diagnostics;

namespace CelacData;

/// <summary>One published wording of an instrument, in one language, by one publisher.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed record Edition
#if NET8_0_OR_GREATER
    : IRecord
#endif
{
    private static readonly Edition?[] s_rows = new Edition?[EditionTable.Count];

    private readonly int _row;
    private string? _language;
    private string? _publisher;
    private string? _note;

    private Edition(int row) => _row = row;

    internal static Edition At(int row) => s_rows[row] ?? Interlocked.CompareExchange(ref s_rows[row], new Edition(row), null) ?? s_rows[row]!;

    internal static CatalogList<Edition> Between(int first, int end) => CatalogList<Edition>.Create(s_rows, At, first, end - first);

    /// <summary>The language, as an IETF tag.</summary>
    public string Language => _language ?? EditionTable.KeepText(ref _language, _row, EditionTable.Language.At(_row));

    /// <summary>Who published it.</summary>
    public string Publisher => _publisher ?? EditionTable.KeepText(ref _publisher, _row, EditionTable.Publisher.At(_row));

    /// <summary>The day on which it was published, at midnight and without a time zone.</summary>
    public DateTime Published => Rows.Date(EditionTable.Published.At(_row));

    /// <summary>Whether a machine translated it.</summary>
    public bool IsMachineTranslation => EditionTable.IsMachineTranslation.At(_row) != 0;

    /// <summary>What else there is to know about it, or null.</summary>
    public string? Note => EditionTable.Note.At(_row) == 0 ? null : _note ?? EditionTable.KeepText(ref _note, _row, EditionTable.Note.At(_row));

    /// <summary>Whether both are the same edition.</summary>
    /// <param name="other">The other edition.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(Edition? other) => other is not null && other._row == _row;

    /// <inheritdoc/>
    public override int GetHashCode() => _row;

    /// <summary>Who published it, in which language and when.</summary>
    /// <returns>The publisher, the language and the day, as <c>yyyy-MM-dd</c>.</returns>
    public override string ToString() => $"{Publisher}, {Language}, {Rows.Iso(Published)}";

#if NET8_0_OR_GREATER
    string? IRecord.Reference => null;

    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Language", Language);
        fields.Write("Publisher", Publisher);
        fields.Write("Published", Published);
        fields.Write("IsMachineTranslation", IsMachineTranslation);
        fields.Write("Note", Note);
    }
#endif
}

/// <summary>Words of an instrument that are not a clause: its chapeau, or a note below it.</summary>
/// <param name="Name">Its name in code.</param>
/// <param name="Enumerator">The mark that stands before it as printed, or null.</param>
/// <param name="Restatement">All that it says, in the curators' own words.</param>
/// <param name="Fingerprint">What proves which wording the record is about.</param>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed record TextNote(string Name, string? Enumerator, string Restatement, Fingerprint Fingerprint)
#if NET8_0_OR_GREATER
    : IRecord
#endif
{
    private static readonly TextNote?[] s_rows = new TextNote?[TextNoteTable.Count];

    /// <summary>Its name in code.</summary>
    public string Name { get; } = Name;

    /// <summary>The mark that stands before it as printed, or null.</summary>
    public string? Enumerator { get; } = Enumerator;

    /// <summary>All that it says, in the curators' own words.</summary>
    public string Restatement { get; } = Restatement;

    /// <summary>What proves which wording the record is about.</summary>
    public Fingerprint Fingerprint { get; } = Fingerprint;

    internal static TextNote At(int row) => s_rows[row] ?? Rows.Keep(ref s_rows[row], new TextNote(
        TextNoteTable.TextOf(row, TextNoteTable.Name.At(row)),
        TextNoteTable.Enumerator.At(row) == 0 ? null : TextNoteTable.TextOf(row, TextNoteTable.Enumerator.At(row)),
        TextNoteTable.TextOf(row, TextNoteTable.Restatement.At(row)),
        Fingerprint.OfBase64(TextNoteTable.TextOf(row, TextNoteTable.Fingerprint.At(row)), TextNoteTable.Words.At(row))));

    internal static CatalogList<TextNote> Between(int first, int end) => CatalogList<TextNote>.Create(s_rows, At, first, end - first);

#if NET8_0_OR_GREATER
    string? IRecord.Reference => null;

    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Name", Name);
        fields.Write("Enumerator", Enumerator);
        fields.Write("Restatement", Restatement);
        fields.Part("Fingerprint", Fingerprint);
    }
#endif
}
