using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the class of a declared record, or the declared part of one that is written by hand.</summary>
internal static class RecordEmitter
{
    public static SourceText Emit(Target target, RecordClass record)
    {
        var nameSpace = target.Namespace;
        var source = new SourceWriter(nameSpace, usesSystem: true);
        var model = record.Record;
        if (!model.IsCore)
        {
            source.Summary(model.Doc);
            TextFormEmitter.EmitAttributes(source, target, record);
        }

        var head = model.IsCore ? $"partial record {model.Name}" : $"public sealed partial record {model.Name}{TextFormEmitter.Interfaces(target, record)}";
        using (source.Braces(head))
        {
            if (!model.IsCore)
                EmitRow(source, $"global::{nameSpace}", record);
            if (record.HasFingerprint is { } isSure)
                EmitFingerprint(source, nameSpace, isSure);
            foreach (var field in model.Fields)
                FieldEmitter.Emit(source, nameSpace, model.Name, field);
            foreach (var entry in Pieces.EntriesOf(record, 1))
                EmitEntry(source, model.Name, entry);
            if (!model.IsCore)
            {
                EmitIdentity(source, record);
                TextFormEmitter.EmitMembers(source, target, record);
            }

            FieldListEmitter.Emit(source, target, record);
        }

        if (model.Name == CoreSchema.Clause)
            SlotEmitter.EmitSlots(source, nameSpace, model);
        if (model.IsListed)
            EmitListing(source, target, record);
        else if (record.Queries.Count > 0)
            EmitQueries(source, target, record);
        return source.Close();
    }

    /// <summary>The entries that do not stand in the file of the class itself.</summary>
    public static SourceText EmitEntries(Target target, EntryPiece piece)
    {
        var source = new SourceWriter(target.Namespace);
        using (source.Braces($"partial record {piece.Record}"))
        {
            for (var i = 0; i < piece.Entries.Count; i++)
                EmitEntry(source, piece.Record, piece.Entries[i], isFirst: i == 0);
        }

        return source.Close();
    }

    private static void EmitFingerprint(SourceWriter source, string nameSpace, bool isSure)
    {
        const string Slot = "Beside.Fingerprint";
        var type = $"global::{nameSpace}.Fingerprint";
        source.Summary($"What proves, to whoever holds the edition, which wording the record is about{(isSure ? "" : "; null where none was taken")}.");
        source.Line($"public {type}{(isSure ? "" : "?")} Fingerprint => {(isSure ? "" : "ClauseTable.Fingerprint.At(_row) == 0 ? null : ")}{Slot} ?? Rows.Keep(ref {Slot}, MakeFingerprint());");
        source.Line();
        source.Line($"private {type} MakeFingerprint() => {type}.OfBase64(ClauseTable.TextOf(_row, ClauseTable.Fingerprint.At(_row)), ClauseTable.Words.At(_row));");
    }

    private static void EmitRow(SourceWriter source, string nameSpace, RecordClass record)
    {
        var name = record.Record.Name;
        source.Line($"{(record.Record.IdEnum is null ? "private" : "internal")} static readonly {name}?[] s_rows = new {name}?[{name}Table.Count];");
        source.Line();
        source.Line("private readonly int _row;");
        source.Line();
        source.Line($"private {name}(int row) => _row = row;");
        source.Line();
        source.Comment("A copy reads the same row, and decodes anew what it is asked for.");
        source.Line($"private {name}({name} original) => _row = original._row;");
        source.Line();
        source.Comment("The one record of a row, made when first asked for.");
        source.Line($"internal static {name} At(int row) => s_rows[row] ?? global::System.Threading.Interlocked.CompareExchange(ref s_rows[row], new {name}(row), null) ?? s_rows[row]!;");
        source.Line();
        source.Line($"internal static {nameSpace}.CatalogList<{nameSpace}.{name}> Between(int first, int end) =>");
        source.Line($"    {nameSpace}.CatalogList<{nameSpace}.{name}>.Create(s_rows, At, first, end - first);");
        source.Line();
        source.Line("internal int Row => _row;");

        if (record.Record.IdEnum is { } ids)
        {
            source.Line();
            source.Summary("Its id.");
            source.Line($"public {ids} Id => ({ids}){name}Table.ValueOf(_row);");
        }

        var owners = record.Owners.Select(o => o with { Field = "" }).Distinct().ToList();
        foreach (var owner in owners)
            EmitOwner(source, nameSpace, name, owner.Record, isOnly: owners.Count == 1, owner.SharesRows);
        if (record.Record.Mark is not null && record.Owners.Count == 1)
            EmitMarkedId(source, record, record.Owners[0]);
    }

    private static void EmitOwner(SourceWriter source, string nameSpace, string name, string owner, bool isOnly, bool sharesRows)
    {
        var column = $"{name}Table.In{owner}.At(_row)";
        source.Line();
        source.Summary($"The {RecordDescription.Words(owner)} that it belongs to{(isOnly ? "" : ", or null")}.");
        source.Line(isOnly
            ? $"public {owner} {owner} => {nameSpace}.{owner}.At({(sharesRows ? "_row" : column + " - 1")});"
            : $"public {owner}? {owner} => {column} == 0 ? null : {nameSpace}.{owner}.At({column} - 1);");
    }

    /// <summary>The id below a clause: its own number follows from where the rows of its owner begin.</summary>
    private static void EmitMarkedId(SourceWriter source, RecordClass record, OwnerModel owner)
    {
        var name = record.Record.Name;
        source.Line();
        source.Summary("Its number among its siblings, from 1.");
        source.Line($"public int Ordinal => _row + 1 - {owner.Record}Table.{owner.Field}Starts.At({name}Table.In{owner.Record}.At(_row) - 1);");

        source.Line();
        source.Line("private string? _id;");
        source.Line();
        source.Summary($"Its id: that of the {RecordDescription.Words(owner.Record)}, -{record.Record.Mark} and its number.");
        source.Line($"public string Id => _id ?? Rows.Keep(ref _id, {owner.Record}.{(owner.Record == CoreSchema.Clause ? "IdText" : "Id")} + \"-{record.Record.Mark}\" + Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));");
    }

    private static void EmitEntry(SourceWriter source, string record, NamedEntry entry, bool isFirst = false)
    {
        if (!isFirst)
            source.Line();
        source.Summary(entry.Doc);
        source.Line($"public static {record} {entry.Name} => At({Literal.Of(entry.Row)});");
    }

    /// <summary>There is one object for each row, so rows decide what is equal.</summary>
    private static void EmitIdentity(SourceWriter source, RecordClass record)
    {
        var name = record.Record.Name;
        source.Line();
        source.Line("/// <summary>Whether both are the same entry of the catalogue.</summary>");
        source.Line($"public bool Equals({name}? other) => other is not null && other._row == _row;");
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public override int GetHashCode() => _row;");
        source.Line();
        source.Line("/// <summary>What it is, in short: for people, not for programs.</summary>");
        source.Line($"public override string ToString() => {RecordDescription.Of(record)};");
        source.Line();
        source.Comment("The compiler's own would read every field; ToString says in short what it is.");
        using (source.Braces("private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            source.Line("builder.Append(ToString());");
            source.Line("return true;");
        }
    }

    /// <summary>The class that lists the entries, and finds those that have an id of their own.</summary>
    private static void EmitListing(SourceWriter source, Target target, RecordClass record)
    {
        var model = record.Record;
        source.Line();
        source.Summary($"Every {RecordDescription.Words(model.Name)} of the catalogue.");
        using (source.Braces($"public static partial class {model.Plural}"))
        {
            EmitAllProperty(source, model);
            if (model.IdEnum is not null)
                EmitGet(source, model);
            TextFormEmitter.EmitLookup(source, target, record);
            QueryEmitter.Emit(source, target, record);
        }
    }

    /// <summary>The class that lists the records of the core is written by hand.</summary>
    private static void EmitQueries(SourceWriter source, Target target, RecordClass record)
    {
        source.Line();
        using (source.Braces($"partial class {record.Record.Plural}"))
            QueryEmitter.Emit(source, target, record, isFirst: true);
    }

    private static void EmitGet(SourceWriter source, RecordModel model)
    {
        source.Line();
        source.Summary($"The {RecordDescription.Words(model.Name)} of an id. It cannot fail for a defined value.");
        source.Line("/// <param name=\"id\">The id.</param>");
        source.Line("/// <returns>The same object every time.</returns>");
        source.Line("/// <exception cref=\"ArgumentOutOfRangeException\">The value is not a defined id.</exception>");
        using (source.Braces($"public static {model.Name} Get({model.IdEnum} id)"))
        {
            source.Line($"var row = {model.Name}Table.RowOf((int)id);");
            source.Line($"var rows = {model.Name}.s_rows;");
            source.Line($"return (uint)row < (uint)rows.Length ? rows[row] ?? {model.Name}.At(row) : throw Rows.Undefined(nameof(id), (int)id, nameof({model.IdEnum}));");
        }
    }

    private static void EmitAllProperty(SourceWriter source, RecordModel model)
    {
        source.Line($"private static CatalogList<{model.Name}>? s_all;");
        source.Line();
        source.Summary("All, in the order of the catalogue.");
        source.Line($"public static CatalogList<{model.Name}> All =>");
        source.Line($"    s_all ?? Rows.Keep(ref s_all, {model.Name}.Between(0, {model.Name}Table.Count));");
    }
}
