using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>Every rule for the data. A rule's id is never given to another; its page is docs/rules/(id).md.</summary>
internal static class DataErrors
{
    public static readonly DiagnosticDescriptor InvalidYaml = Rule("CELAC0001",
        "The file is not valid YAML", "The file is not valid YAML: {0}");

    public static readonly DiagnosticDescriptor UnsupportedYaml = Rule("CELAC0002",
        "A part of YAML that catalogues do not use", "Data files are plain YAML: {0} is not allowed here");

    public static readonly DiagnosticDescriptor EmptyFile = Rule("CELAC0003",
        "The data file is empty", "The data file is empty; remove it or give it content");

    public static readonly DiagnosticDescriptor UnknownFileKind = Rule("CELAC0004",
        "The kind of the data file is unknown", "The file begins with the key '{0}', which no kind of data file has; expected one of {1}");

    public static readonly DiagnosticDescriptor UnknownKey = Rule("CELAC0005",
        "Unknown key", "'{0}' is no key of {1}{2}");

    public static readonly DiagnosticDescriptor MissingKey = Rule("CELAC0006",
        "Missing key", "{0} lacks the key '{1}'");

    public static readonly DiagnosticDescriptor DuplicateKey = Rule("CELAC0007",
        "Duplicate key", "The key '{0}' stands twice in the same mapping");

    public static readonly DiagnosticDescriptor WrongType = Rule("CELAC0008",
        "Wrong type of value", "{0} must be {1}, but is {2}");

    public static readonly DiagnosticDescriptor InvalidValue = Rule("CELAC0009",
        "Invalid value", "'{0}' is no {1}; expected {2}");

    public static readonly DiagnosticDescriptor DuplicateId = Rule("CELAC0010",
        "Duplicate id", "The id '{0}' is already taken at {1}");

    public static readonly DiagnosticDescriptor DuplicateName = Rule("CELAC0011",
        "Duplicate name", "The name '{0}' is already taken in {1} by '{2}'");

    public static readonly DiagnosticDescriptor InvalidName = Rule("CELAC0012",
        "Not usable as a name in C#", "'{0}' cannot be the name of {1}: {2}");

    public static readonly DiagnosticDescriptor UnknownReference = Rule("CELAC0013",
        "Reference to something unknown", "There is no {0} '{1}'{2}");

    public static readonly DiagnosticDescriptor IdOutOfOrder = Rule("CELAC0014",
        "The id does not fit its place", "The id '{0}' does not fit its place: expected '{1}'");

    public static readonly DiagnosticDescriptor LockContradiction = Rule("CELAC0015",
        "The data contradict the lock file", "{0}");

    public static readonly DiagnosticDescriptor NotInLock = Rule("CELAC0016",
        "The id has no value in the lock file", "'{0}' has no value in the lock file; add the line '{0}: {1}' under '{2}'");

    public static readonly DiagnosticDescriptor InvalidFingerprint = Rule("CELAC0017",
        "The fingerprint has the wrong form", "'{0}' is no fingerprint; expected 'sha256:' and 64 hexadecimal digits in lower case");

    public static readonly DiagnosticDescriptor UntidyText = Rule("CELAC0018",
        "Text with characters that do not belong there", "The text of '{0}' {1}");

    public static readonly DiagnosticDescriptor InvalidModel = Rule("CELAC0019",
        "The declaration cannot be used", "{0}");

    public static readonly DiagnosticDescriptor MissingFile = Rule("CELAC0020",
        "A data file is missing", "The catalogue has no file that begins with '{0}'");

    public static readonly DiagnosticDescriptor NoLock = Rule("CELAC0021",
        "The values of ids are not pinned", "The catalogue has no lock file: the values of its ids follow their order, and change when one is inserted; before others use it, add a file that begins with 'lock'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor LanguageVersion = Rule("CELAC0022",
        "The version of C# is too low", "A catalogue is compiled as C# {0} or later, and this project is compiled as C# {1}; set LangVersion to {0} or 'latest' in the project");

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) => new(
        id,
        title,
        message,
        "CelacData.Data",
        severity,
        isEnabledByDefault: true,
        helpLinkUri: $"docs/rules/{id}.md");
}
