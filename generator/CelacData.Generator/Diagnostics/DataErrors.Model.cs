using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>Rules for what a model declares.</summary>
internal static partial class DataErrors
{
    public static readonly DiagnosticDescriptor InvalidModel = Rule("CELAC0019",
        "The declaration cannot be used", "{0}");

    public static readonly DiagnosticDescriptor UnknownType = Rule("CELAC0052",
        "Unknown type", "There is no type '{0}'{1}");

    public static readonly DiagnosticDescriptor NotRequirable = Rule("CELAC0054",
        "A key that cannot be required", "'{0}' is no optional key of '{1}'{2}");

    public static readonly DiagnosticDescriptor DuplicateType = Rule("CELAC0067",
        "Two types with one name", "'{0}' cannot be the name of {1}: another type has it, or one that differs in case only");

    public static readonly DiagnosticDescriptor DuplicateTerm = Rule("CELAC0068",
        "A term stands twice", "'{0}' has the member '{1}' twice");

    public static readonly DiagnosticDescriptor FieldNameTaken = Rule("CELAC0069",
        "A field with the name of another member", "'{0}' cannot have the field '{1}': it has a member '{2}' already");

    public static readonly DiagnosticDescriptor PartOfItself = Rule("CELAC0070",
        "A part of itself", "'{0}' would be a part of itself");

    public static readonly DiagnosticDescriptor InvalidInverse = Rule("CELAC0071",
        "Not an inverse", "{0}");

    public static readonly DiagnosticDescriptor InvalidMark = Rule("CELAC0072",
        "Not usable as a mark", "The mark '{0}' is not one letter from a to z");

    public static readonly DiagnosticDescriptor IdAndMark = Rule("CELAC0073",
        "Both an id and a mark", "A record has an id or a mark, not both");

    public static readonly DiagnosticDescriptor FileKeyTaken = Rule("CELAC0074",
        "A plural that is the key of another kind of file", "The entries of '{0}' cannot stand in files that begin with '{1}', which are of another kind");

    public static readonly DiagnosticDescriptor NotExtensible = Rule("CELAC0075",
        "A record that cannot be extended", "'{0}' cannot be extended; only {1} can");

    public static readonly DiagnosticDescriptor InvalidReferenceType = Rule("CELAC0076",
        "A reference to what has no id", "{0}");
}
