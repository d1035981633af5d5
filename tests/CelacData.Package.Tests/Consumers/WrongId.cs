using CelacData;

internal static class WrongId
{
    internal static Clause Cited() => Clauses.Parse("AP-2.3.33");
}
