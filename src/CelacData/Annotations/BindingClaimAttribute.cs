namespace CelacData;

/// <summary>
/// Marks a method that asks whether, or says that, a clause binds somebody. Where both are constant and the catalogue says that the clause does not
/// bind them, the compiler warns. Attributes that name a clause and somebody need no mark.
/// </summary>
/// <example><code>[BindingClaim] void Report(ClauseId clause, PartyId party)</code></example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindingClaimAttribute : Attribute;
