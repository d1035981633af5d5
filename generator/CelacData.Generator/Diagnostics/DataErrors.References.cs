using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Diagnostics;

/// <summary>Rules for references to clauses of other catalogues.</summary>
internal static partial class DataErrors
{
    public static readonly DiagnosticDescriptor UnknownCatalogue = Rule("CELAC0084",
        "Reference to an unknown catalogue", "There is no catalogue '{0}'{1}");

    public static readonly DiagnosticDescriptor AmbiguousCatalogue = Rule("CELAC0085",
        "Several catalogues with one key", "The project references several catalogues with the key '{0}', in the namespaces {1}; reference one of them, or give the other another key");

    public static readonly DiagnosticDescriptor UnknownForeignClause = Rule("CELAC0086",
        "Reference to an unknown clause of another catalogue", "The catalogue '{0}' has no clause '{1}'{2}");

    public static readonly DiagnosticDescriptor ForeignClauseForm = Rule("CELAC0087",
        "The id of a clause of another catalogue has the wrong form", "'{0}' of '{1}' is no id of a clause of '{2}'; expected one with '{2}/' before it");
}
