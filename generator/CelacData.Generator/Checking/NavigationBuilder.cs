using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Plans the classes by which one walks from an instrument to a clause, and checks the names on the way.</summary>
internal sealed class NavigationBuilder(TextRows text, Identifiers identifiers, ErrorSink errors)
{
    private static readonly RecordModel s_instrument = CoreSchema.InstrumentRecord;

    public IEnumerable<NavigationClass> Build(IReadOnlyList<InstrumentOutline> instruments)
    {
        NameCheck.CheckSiblings(
            "the catalogue",
            instruments.Select(i => new Located<string>(i.Name, i.Row.PlaceOf(s_instrument, "name"))),
            [],
            errors);
        for (var i = 0; i < instruments.Count; i++)
        {
            var instrument = instruments[i];
            var doc = new[] { instrument.Row.Text(s_instrument, "title") ?? instrument.Name };
            yield return Class(instrument.Name, doc.ToEquatableArray(), CoreSchema.Instrument, i, instrument.Items);
        }
    }

    private NavigationClass Class(string name, EquatableArray<string> doc, string recordName, int row, IReadOnlyList<OutlineItem> items)
    {
        NameCheck.CheckSiblings(name, items.Select(NameOf), [recordName], errors);
        return new NavigationClass(
            name,
            doc,
            recordName,
            recordName,
            row,
            items.Where(i => i.IsClause)
                .Select(i => new NavigationClause(i.Name, Identifiers.MemberOf(i.Id), identifiers.DocOf(i))).ToEquatableArray(),
            items.Where(i => !i.IsClause)
                .Select(i => Class(i.Name, identifiers.DocOf(i), LevelName(i), text.RowOf(i), i.Children)).ToEquatableArray());
    }

    private static Located<string> NameOf(OutlineItem item) => new(item.Name, item.Content.Row.Place);

    private static string LevelName(OutlineItem item)
    {
        var level = item.Content.Row.Text(CoreSchema.DivisionRecord, "level")!;
        return char.ToUpperInvariant(level[0]) + level.Substring(1);
    }
}
