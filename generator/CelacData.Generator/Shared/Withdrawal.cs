namespace CelacData;

/// <summary>What to say of an id that was withdrawn: in the documentation of its member, and to whoever asks for it at run time.</summary>
internal static class Withdrawal
{
    public static string Describe(string id, string[] replacedBy)
    {
        var replacements = replacedBy.Length switch
        {
            0 => "nothing",
            1 => replacedBy[0],
            _ => string.Join(", ", replacedBy, 0, replacedBy.Length - 1) + " and " + replacedBy[replacedBy.Length - 1],
        };
        return $"{id} was withdrawn; {replacements} replaced it.";
    }
}
