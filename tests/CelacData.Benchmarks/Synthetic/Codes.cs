namespace CelacData.Benchmarks.Synthetic;

/// <summary>Codes of the model that the invented clauses use.</summary>
internal static class Codes
{
    public static readonly string[] Strengths = ["Permission", "Exploration", "Facilitation", "Willingness", "BestEffort", "ScheduledDelivery", "Undertaking"];
    public static readonly string[] StrengthRules = ["ST1", "ST2", "ST3", "ST5", "ST6"];
    public static readonly string[] StatementKinds = ["Reaffirmation", "Position", "Call", "Recognition", "Notation", "Belief"];
    public static readonly string[] StatementRules = ["SK1", "SK2", "SK3"];
    public static readonly string[] Conditions = ["DomesticLaw", "InternationalLaw", "Capacity", "Needs", "Feasibility", "Consent"];
    public static readonly string[] Recurrences = ["Annual", "Regular", "AlternatingHost", "Continued"];
    public static readonly string[] QuantityKinds = ["Scholarships", "TrainingPlaces", "Persons", "Books", "Projects"];
    public static readonly string[] Bases = ["Unstated", "Total", "PerYear"];
    public static readonly string[] Periods = ["2025/2027", "2026", "2025/..", "2027-06"];
    public static readonly string[] MechanismKinds = ["Centre", "Dialogue", "Forum", "Fund", "Meeting", "Programme"];
    public static readonly string[] Standings = ["Referenced", "Explored", "ToBeCreated", "ToBeHeld", "Continued"];
}
