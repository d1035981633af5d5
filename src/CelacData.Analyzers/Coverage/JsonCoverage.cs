using System.Globalization;
using System.Text;

namespace CelacData.Analyzers.Coverage;

/// <summary>The report for programs.</summary>
internal static class JsonCoverage
{
    public static string Write(IEnumerable<ClauseCoverage> coverages) =>
        $"{{\n  \"catalogues\": [{Join(coverages.Select(Write), "    ")}\n  ]\n}}\n";

    private static string Write(ClauseCoverage coverage) =>
        $"{{\"key\": {Text(coverage.Key)}, \"clauses\": {coverage.Clauses.Count}, \"implemented\": {coverage.Implemented}, \"stale\": {coverage.Stale}, \"coverage\": ["
        + Join(coverage.Clauses.Select(c =>
            $"{{\"id\": {Text(c.Clause.Id)}, \"title\": {Text(c.Clause.Title)}, \"revision\": {Text(c.Clause.Revision)}, \"code\": [{Join(c.Code.Select(Write), "        ")}]}}"), "      ")
        + "\n    ]}";

    private static string Write(CoveringCode code) =>
        $"{{\"member\": {Text(code.Member)}, \"file\": {Text(code.File)}, \"line\": {code.Line}, \"noted\": {(code.Noted is null ? "null" : Text(code.Noted))}, \"state\": {Text(code.State)}}}";

    private static string Join(IEnumerable<string> items, string indent) => string.Join(",", items.Select(i => $"\n{indent}{i}"));

    private static string Text(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ' || c is '\u2028' or '\u2029' or '\u0085')
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }

        return json.Append('"').ToString();
    }
}
