namespace CelacData;

public sealed partial record Clause
{
    /// <summary>Who is bound by one of its entries at least, and why every other state is not. A single entry may bind fewer.</summary>
    public EffectiveParties EffectiveParties => Beside.EffectiveParties ?? Rows.Keep(ref Beside.EffectiveParties, EffectiveParties.Of(this));

    /// <summary>Whether it binds a state by one of its entries at least. <see cref="EffectiveParties"/> says why not.</summary>
    /// <param name="party">The id of the state; a value that is not defined is bound by nothing.</param>
    /// <returns>Whether it does.</returns>
    [BindingClaim]
    public bool Binds(PartyId party) => EffectiveParties.Contains(party);

    /// <inheritdoc cref="Binds(PartyId)"/>
    [BindingClaim]
    public bool Binds(Party party) => EffectiveParties.Contains(party);

    /// <summary>The mechanisms that it names.</summary>
    public IEnumerable<Mechanism> Mechanisms => MechanismMentions.Select(m => m.Mechanism);

    /// <summary>Its topics, one to three, the home topic first. A judgement; <see cref="Coding"/> says by which rule.</summary>
    public IEnumerable<Topic> Topics => Coding.Topics.Select(t => t.Topic);

    /// <summary>The figures in its commitments and statements.</summary>
    public IEnumerable<Quantity> Quantities => Commitments.SelectMany(c => c.Quantities).Concat(Statements.SelectMany(s => s.Quantities));

    /// <summary>Whether it is about a topic. A judgement.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>Whether the curators coded it so.</returns>
    public bool IsAbout(Topic topic) => Coding.Topics.Any(t => t.Topic == topic);
}

internal sealed partial class ClauseSlots
{
    internal EffectiveParties? EffectiveParties;
}
