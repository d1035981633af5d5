using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Plans the classes by which one walks from an instrument to a clause, and checks the names on the way.</summary>
internal sealed class NavigationBuilder(Schema schema, TextRows text, RecordLayout layout, LevelClassBuilder levels, ErrorSink errors)
{
    private static readonly RecordModel s_instrument = CoreSchema.InstrumentRecord;

    public IEnumerable<NavigationClass> Build(IReadOnlyList<InstrumentOutline> instruments)
    {
        var names = instruments.Select(i => new Located<string>(i.Name, i.Row.PlaceOf(s_instrument, "name"))).ToList();
        var types = schema.TypeNames.Concat(levels.ClassNames).ToList();
        var named = names.Where(n => n.Value.Length > 0).ToList();
        var checkedNames = NameCheck.CheckSiblings("the catalogue", named, types, errors);
        var usable = names.Select(n => n.Value.Length > 0 && checkedNames[named.IndexOf(n)]).ToList();
        var files = new HashSet<string>(types, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < instruments.Count; i++)
        {
            if (!usable[i])
                continue;
            if (!files.Add(names[i].Value))
            {
                errors.Add(DataErrors.CaseOnly, names[i].Place, names[i].Value, "a member of 'the catalogue'");
                continue;
            }

            var instrument = instruments[i];
            var doc = new[] { instrument.Row.Text(s_instrument, "title") ?? instrument.Name };
            yield return Class(instrument.Name, doc.ToEquatableArray(), CoreSchema.Instrument, CoreSchema.Instrument, i, instrument.Items);
        }
    }

    private NavigationClass Class(string name, EquatableArray<string> doc, string recordName, string recordType, int row, IReadOnlyList<OutlineItem> items)
    {
        // What has no name, which is reported, cannot be walked to.
        items = items.Where(i => i.Name.Length > 0).ToList();
        var usable = NameCheck.CheckSiblings(name, items.Select(NameOf), [recordName], errors);
        items = items.Where((_, i) => usable[i]).ToList();
        return new NavigationClass(
            name,
            doc,
            recordName,
            recordType,
            row,
            items.Where(i => i.IsClause).Select(i => layout.FactsOfClauses[text.RowOf(i)].Clause?.Step).OfType<NavigationClause>().ToEquatableArray(),
            items.Where(i => !i.IsClause)
                .Select(i => Division(i)).ToEquatableArray());
    }

    private Located<string> NameOf(OutlineItem item) =>
        new(item.Name, item.Content.Row.PlaceOf(item.IsClause ? schema.Record(CoreSchema.Clause) : CoreSchema.DivisionRecord, "name"));

    private NavigationClass Division(OutlineItem item)
    {
        var type = levels.ClassOf(item);
        var row = text.RowOf(item);
        return Class(item.Name, layout.FactsOfDivisions[row].Doc, type, type, row, item.Children);
    }
}
