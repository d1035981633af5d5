using CelacData.Agreement.Aligning;
using CelacData.Agreement.Coding;
using CelacData.Agreement.Statistics;

namespace CelacData.Agreement.Reporting;

/// <summary>The fields of the facts: what is measured of each, over which units, and where the passes differ.</summary>
internal sealed class FactFields(PairedFacts passes)
{
    private const string PerEntry = "entries";
    private const string PerFigure = "figures in both";

    public IReadOnlyList<FactField> All =>
    [
        SetOfEntry("mechanisms", entry => entry.Mechanisms),
        SetOfEntry("organisations", entry => entry.Organisations),
        SetOfEntry("initiatives", entry => entry.Initiatives),
        SetOfEntry("treaties and conferences", entry => entry.Treaties),
        SetOfEntry("beneficiaries", entry => entry.Beneficiaries),
        OfEntry("has recipients", entry => YesOrNo(entry.HasRecipients)),
        OfEntry("has a condition", entry => YesOrNo(entry.Conditions.Count > 0)),
        SetOfEntry("conditions: kinds of each", entry => Conditions(entry)),
        SetOfEntry("quantities: values", entry => Repeated(entry.Quantities.Select(quantity => Words.Value(quantity.Value)))),
        OfFigure("quantities: kind", quantity => quantity.Kind),
        OfFigure("quantities: unit", quantity => quantity.Unit),
        OfFigure("quantities: basis", quantity => quantity.Basis),
        OfFigure("quantities: currency", quantity => quantity.Currency ?? Words.None),
        Sets("references", "clauses", passes.Clauses.Select(pair => (pair.A.Id, pair.A.References.AsEnumerable(), pair.B.References.AsEnumerable()))),
    ];

    private FactField SetOfEntry(string name, Func<FactEntry, IEnumerable<string>> codes) =>
        Sets(name, PerEntry, passes.Entries.Select(pair => (pair.A.Id, codes(pair.A), codes(pair.B))));

    private FactField OfEntry(string name, Func<FactEntry, string> value) =>
        FactField.Measure(
            name, PerEntry, passes.Entries.Select(pair => (pair.A.Id, value(pair.A), value(pair.B))), text => text, YesOrNo(false), Metrics.Nominal, "nominal");

    private FactField OfFigure(string name, Func<FactQuantity, string> value) =>
        FactField.Measure(
            name, PerFigure, passes.Quantities.Select(pair => (pair.EntryId, value(pair.A), value(pair.B))), text => text, Words.None, Metrics.Nominal, "nominal");

    private static FactField Sets(string name, string counted, IEnumerable<(string Id, IEnumerable<string> A, IEnumerable<string> B)> units) =>
        FactField.Measure(
            name, counted, units.Select(unit => (unit.Id, new CodeSet(unit.A), new CodeSet(unit.B))), set => Words.List(set.Codes), new CodeSet([]),
            Metrics.Masi, "MASI");

    /// <summary>A condition is one code, whatever the order of its kinds.</summary>
    private static IEnumerable<string> Conditions(FactEntry entry) =>
        Repeated(entry.Conditions.Select(kinds => string.Join("+", kinds.Order(StringComparer.Ordinal))));

    /// <summary>A set has each code once; what stands twice is to count as two.</summary>
    private static IEnumerable<string> Repeated(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal)
            .SelectMany(group => group.Select((code, index) => index == 0 ? code : $"{code} ({Words.Count(index + 1)})"));

    private static string YesOrNo(bool value) => value ? "yes" : "no";
}
