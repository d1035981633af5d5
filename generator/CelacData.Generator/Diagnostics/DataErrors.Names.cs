using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>Rules for ids, names, and references to them.</summary>
internal static partial class DataErrors
{
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

    public static readonly DiagnosticDescriptor UnknownStyle = Rule("CELAC0047",
        "Unknown style of numbers", "'{0}' is no style of '{1}'; expected {2}");

    public static readonly DiagnosticDescriptor InvalidPattern = Rule("CELAC0048",
        "A pattern without a number", "'{0}' is no pattern for '{1}'; expected a text with one of {2} in it");

    public static readonly DiagnosticDescriptor LevelOutOfPlace = Rule("CELAC0049",
        "A level in the wrong place", "'{0}' is no {1}; expected {2}");

    public static readonly DiagnosticDescriptor UnknownTerm = Rule("CELAC0050",
        "Unknown term of a vocabulary", "'{0}' is no term of {1}{2}");

    public static readonly DiagnosticDescriptor UnknownLevel = Rule("CELAC0051",
        "Unknown level", "The instrument has no level '{0}'{1}");

    public static readonly DiagnosticDescriptor DuplicatePrefix = Rule("CELAC0055",
        "Duplicate prefix", "The prefix '{0}' is already that of the instrument at {1}");

    public static readonly DiagnosticDescriptor Keyword = Rule("CELAC0057",
        "A keyword for a name", "'{0}' cannot be the name of {1}: it is a keyword of C#; another case will do, as in '{2}'");

    public static readonly DiagnosticDescriptor NameInUse = Rule("CELAC0058",
        "A name that is in use", "'{0}' cannot be the name of {1}: that name is in use there");

    public static readonly DiagnosticDescriptor NameOfHolder = Rule("CELAC0059",
        "The name of what holds it", "'{0}' cannot be the name of {1}: it is the name of what holds it");

    public static readonly DiagnosticDescriptor CaseOnly = Rule("CELAC0060",
        "Names that differ in case only", "'{0}' cannot be the name of {1}: a name that differs in case only is in use there");

    public static readonly DiagnosticDescriptor InvalidPrefix = Rule("CELAC0061",
        "Not usable as a prefix", "'{0}' cannot be the prefix of ids: it is not made of the letters A to Z and digits, beginning with a letter");

    public static readonly DiagnosticDescriptor IdForm = Rule("CELAC0062",
        "The id has the wrong form", "'{0}' is no id of the level {1} of {2}, which has the form '{3}'; expected '{4}'");
}
