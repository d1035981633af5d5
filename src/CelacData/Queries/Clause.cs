namespace CelacData;

public sealed partial record Clause
{
    private EffectiveParties? _effectiveParties;

    /// <summary>Who is bound by it, and why every other state is not. A single entry may bind fewer.</summary>
    public EffectiveParties EffectiveParties => _effectiveParties ?? Rows.Keep(ref _effectiveParties, EffectiveParties.Of(this));

    /// <summary>The mechanisms that it names.</summary>
    public IEnumerable<Mechanism> Mechanisms => MechanismMentions.Select(m => m.Mechanism);

    /// <summary>Its topics, one to three, the home topic first. A judgement; <see cref="Coding"/> says by which rule.</summary>
    public IEnumerable<Topic> Topics => Coding.Topics.Select(t => t.Topic);

    /// <summary>Whether it is about a topic.</summary>
    /// <param name="topic">The id of the topic.</param>
    /// <returns>Whether the curators coded it so.</returns>
    public bool IsAbout(TopicId topic) => Coding.Topics.Any(t => t.Topic.Id == topic);
}
