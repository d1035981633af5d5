using System.Globalization;
using System.Text;
using CelacData.Benchmarks.Cold.Programs;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>Writes the clauses as C#: an array with everything in it, in one initializer.</summary>
internal static class StaticSource
{
    public static string Of(IReadOnlyList<PlainClause> clauses)
    {
        var source = new StringBuilder("namespace CelacData.Benchmarks.Cold.Programs;\n\ninternal static class StaticData\n{\n    public static readonly PlainClause[] All =\n    [\n");
        foreach (var c in clauses)
        {
            source.Append($"        new() {{ Id = {Of(c.Id)}, Name = {Of(c.Name)}, Title = {Of(c.Title)}, Enumerator = {Of(c.Enumerator)}, Restatement = {Of(c.Restatement)}, ");
            source.Append($"Note = {Of(c.Note)}, Fingerprint = {Of(c.Fingerprint)}, Words = {c.Words}, Topics = {Of(c.Topics)}, Commitments = [{Of(c.Commitments, Of)}] }},\n");
        }

        return source.Append("    ];\n}\n").ToString();
    }

    private static string Of(PlainCommitment c) =>
        $"new() {{ Bearer = {c.Bearer}, Beneficiaries = {Of(c.Beneficiaries)}, Recipients = {Of(c.Recipients)}, Act = {Of(c.Act)}, Phrase = {Of(c.Phrase)}, " +
        $"Conditions = [{Of(c.Conditions, Of)}], Period = {Of(c.Period)}, Recurrences = {Of(c.Recurrences)}, Quantities = [{Of(c.Quantities, Of)}], " +
        $"Mechanisms = {Of(c.Mechanisms)}, Strength = {c.Strength}, Rule = {c.Rule}, Reason = {Of(c.Reason)} }}";

    private static string Of(PlainQuantity q) =>
        $"new() {{ Value = {q.Value.ToString(CultureInfo.InvariantCulture)}m, Unit = {Of(q.Unit)}, Kind = {q.Kind}, Basis = {q.Basis} }}";

    private static string Of(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Of(int[] codes) => $"[{string.Join(", ", codes)}]";

    private static string Of<T>(IEnumerable<T> items, Func<T, string> write) => string.Join(", ", items.Select(write));
}
