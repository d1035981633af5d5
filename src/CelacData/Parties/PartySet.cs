using System.Collections;
using System.Diagnostics;

namespace CelacData;

/// <summary>A set of parties, as a value: joining, asking and walking it allocates nothing.</summary>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ItemsView<Party>))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(PartySetJsonConverter))]
#endif
public readonly struct PartySet : IEquatable<PartySet>, IReadOnlyCollection<Party>
{
    /// <summary>Bit n stands for the party whose id has the value n; ids stay below 64.</summary>
    private readonly ulong _bits;

    private PartySet(ulong bits) => _bits = bits;

    /// <summary>The set without a party.</summary>
    public static PartySet Empty => default;

    /// <summary>How many parties are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var bits = _bits; bits != 0; bits &= bits - 1)
                count++;
            return count;
        }
    }

    /// <summary>Whether no party is in it.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>The set of one party.</summary>
    /// <param name="party">The id of the party.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="party"/> is no defined value.</exception>
    public static PartySet Of(PartyId party) => new(Bit(Parties.Get(party).Id));

    /// <inheritdoc cref="Of(PartyId)"/>
    public static PartySet Of(Party party) => new(Bit((party ?? throw new ArgumentNullException(nameof(party))).Id));

    /// <summary>The set of some parties.</summary>
    /// <param name="parties">The parties; one that stands twice counts once.</param>
    /// <returns>The set.</returns>
    public static PartySet Of(IEnumerable<Party> parties)
    {
        if (parties is null)
            throw new ArgumentNullException(nameof(parties));
        var bits = 0UL;
        foreach (var party in parties)
            bits |= Bit(party.Id);
        return new PartySet(bits);
    }

    /// <summary>Whether a party is in it.</summary>
    /// <param name="party">The id of the party; a value that is not defined is in no set.</param>
    /// <returns>Whether it is.</returns>
    [BindingClaim]
    public bool Contains(PartyId party) => (uint)party < 64 && (_bits & Bit(party)) != 0;

    /// <summary>Whether a party is in it.</summary>
    /// <param name="party">The party.</param>
    /// <returns>Whether it is.</returns>
    [BindingClaim]
    public bool Contains(Party party) => party is not null && Contains(party.Id);

    /// <summary>Whether all parties of another set are in it.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether they are.</returns>
    public bool IsSupersetOf(PartySet other) => (other._bits & ~_bits) == 0;

    /// <summary>The parties that are in either set.</summary>
    public static PartySet operator |(PartySet left, PartySet right) => new(left._bits | right._bits);

    /// <summary>The parties that are in both sets.</summary>
    public static PartySet operator &(PartySet left, PartySet right) => new(left._bits & right._bits);

    /// <summary>The parties that are in the first set and not in the second.</summary>
    public static PartySet operator -(PartySet left, PartySet right) => new(left._bits & ~right._bits);

    /// <summary>Whether both hold the same parties.</summary>
    public static bool operator ==(PartySet left, PartySet right) => left._bits == right._bits;

    /// <summary>Whether they hold different parties.</summary>
    public static bool operator !=(PartySet left, PartySet right) => left._bits != right._bits;

    /// <summary>Whether both hold the same parties.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(PartySet other) => _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartySet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _bits.GetHashCode();

    /// <summary>The parties by name, separated by commas.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(", ", this.Select(p => p.Title));

    /// <summary>Enumerates the parties, China first and the others by their English names.</summary>
    /// <returns>An enumerator before the first party.</returns>
    public Enumerator GetEnumerator() => new(_bits);

    IEnumerator<Party> IEnumerable<Party>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A value over 63 would fall on the bit of another party.</summary>
    private static ulong Bit(PartyId party) => (uint)party < 64 ? 1UL << (int)party : throw Rows.Undefined(nameof(party), (int)party, nameof(PartyId));

    /// <summary>Walks a <see cref="PartySet"/>.</summary>
    public struct Enumerator : IEnumerator<Party>
    {
        private readonly ulong _bits;
        private int _value;

        internal Enumerator(ulong bits) => (_bits, _value) = (bits, -1);

        /// <summary>The party at the current position.</summary>
        public readonly Party Current => Parties.Get((PartyId)_value);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next party.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            while (++_value < 64)
            {
                if ((_bits & (1UL << _value)) != 0)
                    return true;
            }

            return false;
        }

        /// <summary>Goes back before the first party.</summary>
        public void Reset() => _value = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
