using Tides;

internal static class Wrong
{
    internal static Clause Cited() => Clauses.Parse("TT-9");
}
