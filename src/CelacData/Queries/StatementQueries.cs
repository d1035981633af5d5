namespace CelacData;

/// <summary>The common questions about statements. They can be put one after the other.</summary>
public static class StatementQueries
{
    /// <summary>Those that a bearer makes alone, such as <see cref="PartyGroup.China"/>.</summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="bearer">The bearer that the text names.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Statement> By(this IEnumerable<Statement> statements, PartyGroup bearer) => statements.Where(s => s.Bearer == bearer);

    /// <summary>Those whose clause is about a topic. A judgement.</summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="topic">The topic.</param>
    /// <returns>The chosen ones, in the same order.</returns>
    public static IEnumerable<Statement> About(this IEnumerable<Statement> statements, Topic topic) => statements.Where(s => s.Clause.IsAbout(topic));
}
