namespace CelacData;

public sealed partial class UnknownClauseIdException
{
    static partial void AdviseEntry(string text, ref string? advice)
    {
        if (Commitments.TryParse(text, out var commitment))
            advice = $"It is the id of a commitment of {commitment.Clause.IdText} ({commitment.Clause.Title}).";
        else if (Statements.TryParse(text, out var statement))
            advice = $"It is the id of a statement of {statement.Clause.IdText} ({statement.Clause.Title}).";
    }
}
