using CelacData;

[ImplementsClause(ClauseId.AX_3)]
internal sealed class Scholarships
{
}
