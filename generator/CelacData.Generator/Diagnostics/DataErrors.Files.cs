using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>Rules for files as YAML, and for which files there are.</summary>
internal static partial class DataErrors
{
    public static readonly DiagnosticDescriptor InvalidYaml = Rule("CELAC0001",
        "The file is not valid YAML", "The file is not valid YAML: {0}");

    public static readonly DiagnosticDescriptor AnchorOrAlias = Rule("CELAC0002",
        "An anchor or an alias", "Data files are plain YAML: {0} is not allowed here; write each value where it is used");

    public static readonly DiagnosticDescriptor EmptyFile = Rule("CELAC0003",
        "The data file is empty", "The data file is empty; remove it or give it content");

    public static readonly DiagnosticDescriptor UnknownFileKind = Rule("CELAC0004",
        "The kind of the data file is unknown", "The file begins with the key '{0}', which no kind of data file has{1}");

    public static readonly DiagnosticDescriptor MissingFile = Rule("CELAC0020",
        "A data file is missing", "The catalogue has no file that begins with '{0}'");

    public static readonly DiagnosticDescriptor LanguageVersion = Rule("CELAC0022",
        "The version of C# is too low", "A catalogue is compiled as C# {0} or later, and this project is compiled as C# {1}; set LangVersion to {0} or 'latest' in the project");

    public static readonly DiagnosticDescriptor Tag = Rule("CELAC0023",
        "A tag", "Data files are plain YAML: the tag '{0}' is not allowed here; the key decides about the type, so write the value alone");

    public static readonly DiagnosticDescriptor SecondDocument = Rule("CELAC0024",
        "A second document in the file", "A data file is one document, and another begins here; put it into a file of its own");

    public static readonly DiagnosticDescriptor MergeKey = Rule("CELAC0025",
        "A merge key", "Data files are plain YAML: the merge key '<<' is not allowed here; write out the keys that it would bring");

    public static readonly DiagnosticDescriptor TooDeep = Rule("CELAC0026",
        "Nested too deeply", "The nesting is deeper than {0} levels here, which no catalogue needs; the rest of the file is not read");

    public static readonly DiagnosticDescriptor TabIndentation = Rule("CELAC0027",
        "A tab in the indentation", "A tab stands in the indentation of this line; YAML is indented with spaces");

    public static readonly DiagnosticDescriptor SecondCatalogue = Rule("CELAC0056",
        "A second catalogue file", "There is a catalogue already at {0}; a project has one");

    public static readonly DiagnosticDescriptor TooManyClauses = Rule("CELAC0088",
        "Too many clauses", "A catalogue can have {0} clauses, and this is one more; part it into several catalogues, which can refer to each other");

    public static readonly DiagnosticDescriptor TooMany = Rule("CELAC0078",
        "Too many mistakes", "There are more than {0} mistakes here; the others are reported when these are mended");
}
