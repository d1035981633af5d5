using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>Rules for the lock file.</summary>
internal static partial class DataErrors
{
    public static readonly DiagnosticDescriptor LockContradiction = Rule("CELAC0015",
        "The data contradict the lock file", "'{0}' is locked to the value {1} of {2}, but the data have no such id; restore it, or withdraw it: '{0}: {{value: {1}, replacedBy: []}}'{3}");

    public static readonly DiagnosticDescriptor NotInLock = Rule("CELAC0016",
        "The id has no value in the lock file", "'{0}' has no value in the lock file; add the line '{0}: {1}' under '{2}'");

    public static readonly DiagnosticDescriptor NoLock = Rule("CELAC0021",
        "The values of ids are not pinned", "The catalogue has no lock file: the values of its ids follow their order, and change when one is inserted; before others use it, add a file that begins with 'lock'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor LockedEnumUnknown = Rule("CELAC0053",
        "The lock file pins an enum that does not exist", "The lock file pins the enum '{0}', which the data do not have{1}");

    public static readonly DiagnosticDescriptor SharedLockValue = Rule("CELAC0063",
        "One locked value for two ids", "The lock file gives the value {0} to both '{1}' and '{2}'; restore what the last release had");

    public static readonly DiagnosticDescriptor TwoLockValues = Rule("CELAC0064",
        "Two locked values for one id", "The lock file gives '{0}' both the value {1} and {2}; restore what the last release had");

    public static readonly DiagnosticDescriptor InvalidLockValue = Rule("CELAC0065",
        "No value that can be locked", "The value of '{0}' must be a whole number from 1 to {1}, but is {2}");

    public static readonly DiagnosticDescriptor RenamedId = Rule("CELAC0066",
        "A locked id has been renamed", "'{0}' has no value in the lock file, and '{1}', which is locked to the value {2} of {3}, is not in the data; restore '{1}'");

    public static readonly DiagnosticDescriptor WithdrawnInUse = Rule("CELAC0083",
        "A withdrawn id is in use", "The lock file withdraws '{0}', but the data have it; remove it from the data, or give it its value alone");
}
