namespace CelacData;

public sealed partial record Party
{
    /// <summary>Whether the state had diplomatic relations with China on a day.</summary>
    /// <param name="day">The day; its time does not count.</param>
    /// <returns>Yes or no, or perhaps where a source leaves the day open; no for China itself.</returns>
    public Answer HadRelationsAt(DateTime day) => Relations.Select(r => r.Period.Includes(day)).Append(Answer.No).Max();

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="HadRelationsAt(DateTime)"/>
    public Answer HadRelationsAt(DateOnly day) => HadRelationsAt(day.ToDateTime(TimeOnly.MinValue));
#endif

    /// <summary>The clauses that name the state by itself, in the order of the texts. None for China, which they name throughout.</summary>
    public IEnumerable<Clause> Clauses => CelacData.Clauses.All.Where(c => c.Parties.Contains(this));

    /// <summary>The clauses from which the state dissociated itself.</summary>
    public IEnumerable<Dissociation> Dissociations =>
        Instruments.All.SelectMany(i => i.Dissociations).Where(d => d.Party.Id == Id);

    /// <summary>The commitments that bind the state.</summary>
    public IEnumerable<Commitment> Commitments => CelacData.Commitments.All.Where(c => c.EffectiveParties.Contains(Id));

    /// <summary>The short name in a language.</summary>
    /// <param name="language">The language: <c>en</c>, <c>es</c>, <c>pt</c>, <c>fr</c> or <c>zh</c>, with or without a region.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no names in that language.</exception>
    public string NameIn(string language) => (language ?? throw new ArgumentNullException(nameof(language))).Split('-')[0].ToLowerInvariant() switch
    {
        "en" => Title,
        "es" => Spanish,
        "pt" => Portuguese,
        "fr" => French,
        "zh" => Chinese,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "There are names in en, es, pt, fr and zh."),
    };
}

public sealed partial record PartyGroup
{
    private object? _memberSet;

    /// <summary>Its members as a set; empty where the group is open.</summary>
    public PartySet MemberSet => (PartySet)(_memberSet ?? Rows.Keep(ref _memberSet, PartySet.Of(Members)));
}

public static partial class Parties
{
    /// <summary>Finds a state by a code of ISO 3166-1, or by M49, which is its numeric code.</summary>
    /// <param name="code">Two letters, three letters or three digits; upper and lower case are alike.</param>
    /// <returns>The state, or null where none of the 34 has the code.</returns>
    public static Party? FindByCode(string code) => All.FirstOrDefault(p =>
        string.Equals(p.Alpha2, code, StringComparison.OrdinalIgnoreCase)
        || string.Equals(p.Alpha3, code, StringComparison.OrdinalIgnoreCase)
        || string.Equals(p.M49, code, StringComparison.Ordinal));
}
