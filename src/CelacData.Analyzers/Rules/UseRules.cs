using CelacData.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Rules;

/// <summary>Every rule for code that uses a catalogue. A rule's id is never given to another; its page is docs/rules/(id).md.</summary>
internal static class UseRules
{
    /// <summary>The property of a diagnostic that holds the nearest ids, with a space between each two.</summary>
    public const string Nearest = nameof(Nearest);

    /// <summary>The property of a diagnostic that holds the member of the enum of ids.</summary>
    public const string Member = nameof(Member);

    /// <summary>The property of a diagnostic that holds the present revision of a record.</summary>
    public const string Revision = nameof(Revision);

    public static readonly DiagnosticDescriptor UnknownId = Rule(
        "CELAC1001", DiagnosticSeverity.Error, "Unknown clause id", "'{0}' is the id of no clause of {1}; {2}",
        "A constant text reaches a place that holds the id of a clause, and no clause has this id.");

    public static readonly DiagnosticDescriptor LooksLikeId = Rule(
        "CELAC1002", DiagnosticSeverity.Info, "Text that looks like a clause id", "'{0}' has the form of an id, but no clause of {1} has it; {2}",
        "A whole text has the form of a clause id of a referenced catalogue, and no clause has this id.");

    public static readonly DiagnosticDescriptor UnknownIdInComment = Rule(
        "CELAC1003", DiagnosticSeverity.Info, "Unknown clause id in a comment", "The comment names '{0}', but no clause of {1} has this id; {2}",
        "A comment or documentation comment names a clause that does not exist.");

    public static readonly DiagnosticDescriptor UnknownIdInFile = Rule(
        "CELAC1004", DiagnosticSeverity.Warning, "Unknown clause id in a file", "'{0}' is the id of no clause of {1}; {2}",
        "A file that is marked as holding clause ids names a clause that does not exist.");

    public static readonly DiagnosticDescriptor UseMember = Rule(
        "CELAC1005", DiagnosticSeverity.Info, "Use the member instead of parsing a constant", "'{0}' is constant; {1}.{2} cannot fail and parses nothing",
        "A constant id is parsed at run time although the enum of ids has a member for it.");

    public static readonly DiagnosticDescriptor WithdrawnId = Rule(
        "CELAC1006", DiagnosticSeverity.Warning, "Withdrawn clause id", "'{0}' was withdrawn from {1}; {2}",
        "A text is the id of a clause that was withdrawn or moved.");

    public static readonly DiagnosticDescriptor UndefinedId = Rule(
        "CELAC1007", DiagnosticSeverity.Error, "Value that is no clause id", "{0} is no defined value of {1}",
        "A constant cast or calculation yields a value that is no clause id.");

    public static readonly DiagnosticDescriptor NotBound = Rule(
        "CELAC1008", DiagnosticSeverity.Warning, "The clause does not bind", "{0} does not bind {1}: {2}",
        "A clause is said, or asked, to bind somebody whom it is known not to bind.");

    public static readonly DiagnosticDescriptor StaleImplementation = Rule(
        "CELAC1009", DiagnosticSeverity.Warning, "The clause has changed since the code was written",
        "{0} has the revision {1}, but the code was written by {2}",
        "Code says by which revision of a clause's record it was written, and the record has another revision by now.");

    public static readonly DiagnosticDescriptor MissingImplementation = Rule(
        "CELAC1010", DiagnosticSeverity.Warning, "A required clause is implemented nowhere", "Nothing implements {0}, which '{1}' requires",
        "The project requires that code be marked as implementing a clause, and none is.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnsafeSum = Rule(
        "CELAC1011", DiagnosticSeverity.Warning, "Adds up what may differ", "{0}.{1} is added up although {2} may differ; add up each sort by itself",
        "Values are added up although nothing sees to it that they are of one sort.");

    public static readonly DiagnosticDescriptor UselessRequirement = Rule(
        "CELAC1012", DiagnosticSeverity.Warning, "A requirement that means no clause", "'{0}' in celac_required_clauses means no clause; {1}",
        "The project requires clauses to be implemented by an id, a beginning of ids or a label that no clause has.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The same rule where it is but a suggestion.</summary>
    public static DiagnosticDescriptor AsSuggestion(DiagnosticDescriptor rule) => new(
        rule.Id, rule.Title, rule.MessageFormat, rule.Category, DiagnosticSeverity.Info, rule.IsEnabledByDefault, rule.Description, rule.HelpLinkUri, [.. rule.CustomTags]);

    private static DiagnosticDescriptor Rule(
        string id, DiagnosticSeverity severity, string title, string message, string description, params string[] tags) =>
        new(id, title, message, "CelacData.Use", severity, isEnabledByDefault: true, description, helpLinkUri: RulePages.Of(id), customTags: tags);
}
