using System.Diagnostics;

namespace CelacData;

/// <summary>Who is bound by a clause or an entry of it, and why every other state is not.</summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed record EffectiveParties
#if NET8_0_OR_GREATER
    : IRecord
#endif
{
    private EffectiveParties(PartySet parties, Absence[] absences) =>
        (Parties, Absences) = (parties, CatalogList<Absence>.Create(absences));

    /// <summary>The states that are bound.</summary>
    public PartySet Parties { get; }

    /// <summary>The states that are not, each with the reason; together with <see cref="Parties"/> these are all 34.</summary>
    public CatalogList<Absence> Absences { get; }

    /// <summary>Whether a state is bound.</summary>
    /// <param name="party">The id of the state.</param>
    /// <returns>Whether it is.</returns>
    [BindingClaim]
    public bool Contains(PartyId party) => Parties.Contains(party);

    /// <inheritdoc cref="Contains(PartyId)"/>
    [BindingClaim]
    public bool Contains(Party party) => Parties.Contains(party);

    /// <summary>Why a state is not bound.</summary>
    /// <param name="party">The state.</param>
    /// <returns>The reason, or null where the state is bound.</returns>
    public Absence? WhyNot(Party party) => Absences.FirstOrDefault(a => a.Party == party);

    /// <inheritdoc cref="WhyNot(Party)"/>
    public Absence? WhyNot(PartyId party) => WhyNot(CelacData.Parties.Get(party));

    /// <summary>How many are bound, and who is not.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Parties.Count} of {Parties.Count + Absences.Count} states" + (Absences.Count is > 0 and <= 8 ? $"; not {string.Join(", ", Absences.Select(a => a.Party.Title))}" : "");

    /// <summary>A clause binds whom one of its entries binds.</summary>
    internal static EffectiveParties Of(Clause clause)
    {
        var bearers = clause.Commitments.Select(c => c.Bearer).Concat(clause.Statements.Select(s => s.Bearer)).Distinct().ToList();
        return Make(party => AbsenceFrom(clause, party)
            ?? (bearers.Any(b => b.MemberSet.Contains(party)) ? null : bearers.Select(b => AbsenceFrom(b, party)).OrderBy(a => a.Reason).First()));
    }

    /// <summary>An entry binds its bearers, but for those who took no part or dissociated themselves from the clause.</summary>
    internal static EffectiveParties Of(Clause clause, PartyGroup bearer)
    {
        var members = bearer.MemberSet;
        return Make(party => AbsenceFrom(clause, party) ?? (members.Contains(party) ? null : AbsenceFrom(bearer, party)));
    }

    private static EffectiveParties Make(Func<Party, Absence?> absence)
    {
        var absences = CelacData.Parties.All.Select(absence).OfType<Absence>().ToArray();
        return new EffectiveParties(PartySet.Of(CelacData.Parties.All) - PartySet.Of(absences.Select(a => a.Party)), absences);
    }

    private static Absence? AbsenceFrom(Clause clause, Party party)
    {
        foreach (var participation in clause.Instrument.Participations)
        {
            if (participation.Party.Id == party.Id && !participation.TookPart)
                return new Absence(party, AbsenceReason.TookNoPart, participation.Explanation);
        }

        foreach (var dissociation in clause.Instrument.Dissociations)
        {
            if (dissociation.Party.Id == party.Id && dissociation.Clause.Id == clause.Id)
                return new Absence(party, AbsenceReason.Dissociated, dissociation.Explanation);
        }

        return null;
    }

    private static Absence AbsenceFrom(PartyGroup bearer, Party party) =>
        bearer.Id == PartyGroupId.CelacWithRelations && party.IsCelacMember
            ? new Absence(party, AbsenceReason.NoDiplomaticRelations, "Had no diplomatic relations with China when the text was adopted.")
            : new Absence(party, AbsenceReason.NotABearer, $"The text names another bearer: {bearer.Title}.");

#if NET8_0_OR_GREATER
    string? IRecord.Reference => null;

    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Parties", Parties);
        fields.Part("Absences", Absences);
    }
#endif
}

/// <summary>A state that is not bound, and why.</summary>
/// <param name="Party">The state.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Explanation">The reason in words.</param>
[DebuggerDisplay("{ToString(),nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(RecordJsonConverter))]
#endif
public sealed record Absence(Party Party, AbsenceReason Reason, string Explanation)
#if NET8_0_OR_GREATER
    : IRecord
#endif
{
    /// <summary>The state and the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Party.Title}: {Reason}. {Explanation}";

#if NET8_0_OR_GREATER
    string? IRecord.Reference => null;

    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Party", Party);
        fields.Write("Reason", Reason);
        fields.Write("Explanation", Explanation);
    }
#endif
}

/// <summary>Why a state is not bound.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CodeJsonConverter<AbsenceReason>))]
#endif
public enum AbsenceReason
{
    /// <summary>It took no part in the adoption of the instrument.</summary>
    TookNoPart = 1,

    /// <summary>It dissociated itself from the clause.</summary>
    Dissociated = 2,

    /// <summary>The text binds only states that have diplomatic relations with China, and it had none.</summary>
    NoDiplomaticRelations = 3,

    /// <summary>The text names another bearer.</summary>
    NotABearer = 4,
}
