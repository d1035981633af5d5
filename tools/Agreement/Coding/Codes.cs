namespace CelacData.Agreement.Coding;

/// <summary>The codes of the codebook that the figures rest on.</summary>
internal static class Codes
{
    public const string Commitment = "commitment";
    public const string Statement = "statement";

    private static readonly Dictionary<string, int> s_ranks = new(StringComparer.Ordinal)
    {
        ["Undertaking"] = 5,
        ["ScheduledDelivery"] = 4,
        ["BestEffort"] = 3,
        ["Willingness"] = 2,
        ["Facilitation"] = 2,
        ["Exploration"] = 1,
        ["Permission"] = 1,
    };

    private static readonly HashSet<string> s_beneficiaries = new(StringComparer.Ordinal)
    {
        "China", "Celac", "Lac", "Caribbean", "DevelopingCountries", "Ldc", "Lldc", "Sids", "MiddleIncome",
        "ConflictAffected", "Haiti",
    };

    public static bool IsStrength(string code) => s_ranks.ContainsKey(code);

    /// <summary>The rank that the codebook gives in brackets. Two strengths may share one.</summary>
    public static int RankOf(string strength) => s_ranks[strength];

    /// <summary>Whether a beneficiary is a code; otherwise it is a description in the curator's own words.</summary>
    public static bool IsBeneficiaryCode(string beneficiary) => s_beneficiaries.Contains(beneficiary);
}
