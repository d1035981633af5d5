namespace CelacData;

/// <summary>The words behind a number that was inserted later: 12bis, 12ter. One source for the generator's ids and for the analyzers', which find them in texts.</summary>
internal static class LatinOrdinals
{
    public static readonly string[] All =
    [
        "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies", "undecies", "duodecies", "terdecies", "quaterdecies",
        "quindecies", "sexdecies", "septdecies", "octodecies", "novodecies", "vicies",
    ];
}
