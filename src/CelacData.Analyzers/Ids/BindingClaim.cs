using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Ids;

/// <summary>Reads the mark of methods that say, or ask, whether a clause binds somebody.</summary>
internal static class BindingClaim
{
    private const string Mark = "BindingClaimAttribute";

    public static bool IsOn(IMethodSymbol method, Catalogue catalogue) => method.GetAttributes().Any(a => a.AttributeClass is { Name: Mark } mark && catalogue.Owns(mark));
}
