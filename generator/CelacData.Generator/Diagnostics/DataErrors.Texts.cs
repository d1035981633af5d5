using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>Rules for the characters of texts, and for texts that YAML might take for something else.</summary>
internal static partial class DataErrors
{
    public static readonly DiagnosticDescriptor InvisibleCharacter = Rule("CELAC0018",
        "Text with characters that do not belong there", "{0} holds the invisible character {1}; remove it");

    public static readonly DiagnosticDescriptor DirectionCharacter = Rule("CELAC0028",
        "Text with characters that change its direction", "{0} holds {1}, which shows what follows in another order than it has; remove it");

    public static readonly DiagnosticDescriptor ByteOrderMark = Rule("CELAC0029",
        "A byte-order mark inside the file", "{0} holds the byte-order mark U+FEFF, which belongs at the start of a file alone; remove it");

    public static readonly DiagnosticDescriptor BrokenEncoding = Rule("CELAC0030",
        "Text in another encoding than UTF-8", "{0} holds {1}, which is left where a text was not read as what it was written in; restore the character and save the file as UTF-8");

    public static readonly DiagnosticDescriptor EmptyText = Rule("CELAC0031",
        "Empty text", "The text of '{0}' is empty; give it one, or leave an optional key away");

    public static readonly DiagnosticDescriptor SpaceAround = Rule("CELAC0032",
        "White space around a text", "The text of '{0}' {1} with white space; remove it");

    public static readonly DiagnosticDescriptor LooksLikeBoolean = Rule("CELAC0035",
        "Text that looks like a boolean", "'{0}' is a text here, but other readers of YAML take it for the boolean {1}; write \"{0}\"",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LooksLikeNumber = Rule("CELAC0036",
        "Text that looks like a number", "'{0}' is a text here, but other readers of YAML take it for {1}; write \"{0}\"",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LooksLikeDate = Rule("CELAC0037",
        "Text that looks like a date", "'{0}' is a text here, but other readers of YAML take it for a date; write \"{0}\"",
        DiagnosticSeverity.Warning);
}
