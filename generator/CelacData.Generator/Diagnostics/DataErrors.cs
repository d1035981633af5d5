using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>
/// Every rule for the data, in a file for each area. A rule's id is never given to another; its page is docs/rules/(id).md. Numbers follow the
/// order in which rules came about.
/// </summary>
internal static partial class DataErrors
{
    /// <summary>A rule that is broken in the same way at other places as well.</summary>
    public static DiagnosticDescriptor Repeated(DiagnosticDescriptor rule, int others) =>
        Rule(rule.Id, rule.Title.ToString(), $"{rule.MessageFormat} (and so at {others} other places)", rule.DefaultSeverity);

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) => new(
        id,
        title,
        message,
        "CelacData.Data",
        severity,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Of(id));
}
