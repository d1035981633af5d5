using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>A file with what its rows are among those of all files: all that its layout follows from.</summary>
/// <param name="Citation">How the instrument that it has the text of is cited; null where it has none.</param>
/// <param name="Rows">The rows that stand in it by themselves, kind by kind in the order of the schema.</param>
internal sealed record PlacedFile(DataFile File, string? Citation, EquatableArray<PlacedRow> Rows);

/// <summary>A row that stands by itself.</summary>
/// <param name="Position">Where it is in the text; empty for what is neither a clause nor a division.</param>
internal readonly record struct PlacedRow(RecordModel Record, Row Row, Position Position = default);

/// <summary>Where a clause or division is in the text, and what it is called for that.</summary>
/// <param name="LocatorStart">Where its own part of the locator begins, behind that of the division around it.</param>
/// <param name="EIdStart">Where its own part of the eId begins.</param>
internal readonly record struct Position(string? Id, string Number, string Locator, int LocatorStart, string EId, int EIdStart);
