namespace CelacData;

public sealed partial record Instrument
{
    /// <summary>Its own period, or that of the instrument that it is an annex to.</summary>
    internal EdtfPeriod? PeriodInForce => Period ?? AnnexTo?.Period;

    /// <summary>The commitments in its clauses, in the order of the text.</summary>
    public IEnumerable<Commitment> Commitments => Clauses.SelectMany(c => c.Commitments);

    /// <summary>The statements in its clauses, in the order of the text.</summary>
    public IEnumerable<Statement> Statements => Clauses.SelectMany(c => c.Statements);

    /// <summary>The clauses that refer to it as a whole.</summary>
    public IEnumerable<Clause> ReferringClauses =>
        CelacData.Clauses.All.Where(c => c.References.Any(r => r.TargetInstrument == this));
}

public abstract partial record Division
{
    /// <summary>The commitments in its clauses, in the order of the text.</summary>
    public IEnumerable<Commitment> Commitments => Clauses.SelectMany(c => c.Commitments);

    /// <summary>The statements in its clauses, in the order of the text.</summary>
    public IEnumerable<Statement> Statements => Clauses.SelectMany(c => c.Statements);
}
