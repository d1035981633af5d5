using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>Rules for the keys of mappings and the types of values.</summary>
internal static partial class DataErrors
{
    public static readonly DiagnosticDescriptor UnknownKey = Rule("CELAC0005",
        "Unknown key", "'{0}' is no key of {1}{2}");

    public static readonly DiagnosticDescriptor MissingKey = Rule("CELAC0006",
        "Missing key", "{0} lacks the {1}");

    public static readonly DiagnosticDescriptor DuplicateKey = Rule("CELAC0007",
        "Duplicate key", "The key '{0}' stands twice in the same mapping{1}");

    public static readonly DiagnosticDescriptor WrongType = Rule("CELAC0008",
        "Wrong type of value", "{0} must be {1}, but is {2}");

    public static readonly DiagnosticDescriptor InvalidValue = Rule("CELAC0009",
        "Invalid value", "'{0}' is no {1}; expected {2}");

    public static readonly DiagnosticDescriptor InvalidFingerprint = Rule("CELAC0017",
        "The fingerprint has the wrong form", "'{0}' is no fingerprint; expected 'sha256:' and 64 hexadecimal digits in lower case, but {1}");

    public static readonly DiagnosticDescriptor EmptyValue = Rule("CELAC0033",
        "A key without a value", "'{0}' has no value; expected {1}");

    public static readonly DiagnosticDescriptor KeyNotText = Rule("CELAC0034",
        "A key that is no text", "A key must be a text, but is {0}");

    public static readonly DiagnosticDescriptor DigitSeparator = Rule("CELAC0038",
        "A figure with separators", "'{0}' of '{1}' has separators between its digits; write {2}");

    public static readonly DiagnosticDescriptor OutOfRange = Rule("CELAC0039",
        "A figure out of range", "'{0}' of '{1}' is out of range; expected {2}");

    public static readonly DiagnosticDescriptor NumberNotation = Rule("CELAC0040",
        "A figure in another notation", "'{0}' of '{1}' is not in plain decimal notation; {2}");

    public static readonly DiagnosticDescriptor NotWhole = Rule("CELAC0041",
        "A fraction where a whole number is expected", "'{0}' of '{1}' has decimals, but a whole number is expected; nearest: {2}");

    public static readonly DiagnosticDescriptor InvalidBoolean = Rule("CELAC0042",
        "No boolean", "'{0}' of '{1}' is no boolean; {2}");

    public static readonly DiagnosticDescriptor NoSuchDate = Rule("CELAC0043",
        "A date that does not exist", "There is no {0}: {1}");

    public static readonly DiagnosticDescriptor InvalidDate = Rule("CELAC0044",
        "No date", "'{0}' of '{1}' is no date; {2}");

    public static readonly DiagnosticDescriptor PeriodReversed = Rule("CELAC0045",
        "A period that ends before it begins", "The period '{0}' of '{1}' ends before it begins; is it {2}?");

    public static readonly DiagnosticDescriptor InvalidPeriod = Rule("CELAC0046",
        "No period", "'{0}' of '{1}' is no period; {2}");

    public static readonly DiagnosticDescriptor HalfFingerprint = Rule("CELAC0077",
        "A fingerprint without the number of words", "The fingerprint and the number of words go together, and '{0}' is missing here");

    public static readonly DiagnosticDescriptor MisplacedSeparator = Rule("CELAC0079",
        "A figure with a separator in the wrong place", "'{0}' of '{1}' has a separator where no group of three digits ends; is it {2}?");

    public static readonly DiagnosticDescriptor DecimalComma = Rule("CELAC0080",
        "A figure with a decimal comma", "'{0}' of '{1}' has a comma before its decimals; write {2}");

    public static readonly DiagnosticDescriptor InvalidQuantity = Rule("CELAC0081",
        "No quantity", "'{0}' of '{1}' is no quantity; expected a number, a space and its unit, as in '3.5 m'");

    public static readonly DiagnosticDescriptor InvalidVersion = Rule("CELAC0082",
        "No version", "'{0}' is no version of data; expected three numbers, such as 1.4.0 or 1.4.0-rc.1");
}
