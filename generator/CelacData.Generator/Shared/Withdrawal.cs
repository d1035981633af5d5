namespace CelacData;

/// <summary>What to say of an id that was withdrawn: in the documentation of its member, and to whoever asks for it at run time.</summary>
internal static class Withdrawal
{
    public static string Describe(string id, IReadOnlyList<string> replacedBy)
    {
        var replacements = replacedBy.Count switch
        {
            0 => "nothing",
            1 => replacedBy[0],
            _ => string.Join(", ", replacedBy.Take(replacedBy.Count - 1)) + " and " + replacedBy[replacedBy.Count - 1],
        };
        return $"{id} was withdrawn; {replacements} replaced it.";
    }
}
