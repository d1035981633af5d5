using System.Collections;
using System.Diagnostics;

namespace CelacData;

/// <summary>A read-only list of the catalogue. A list of records makes each of them when it is first touched.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ItemsView<>))]
public sealed class CatalogList<T> : IReadOnlyList<T>, IEquatable<CatalogList<T>>
{
    // Not Array.Empty: for each type that is a value that is two more methods to compile.
#pragma warning disable CA1825
    private static readonly CatalogList<T> s_empty = new(new T?[0], null, 0, 0);
#pragma warning restore CA1825

    /// <summary>The items themselves, or the slots of all records of the kind, some of which may still be empty.</summary>
    private readonly T?[] _slots;
    private readonly Func<int, T>? _at;
    private readonly int _first;

    private CatalogList(T?[] slots, Func<int, T>? at, int first, int count) => (_slots, _at, _first, Count) = (slots, at, first, count);

    /// <summary>How many items there are.</summary>
    public int Count { get; }

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items.");
            return _slots[_first + index] ?? _at!(_first + index);
        }
    }

    /// <summary>Enumerates the items in order, without allocating.</summary>
    /// <returns>An enumerator before the first item.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Whether both lists hold equal items in the same order, so that records which hold lists compare by value.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(CatalogList<T>? other) => ReferenceEquals(this, other) || (other is not null && Count == other.Count && HasSameItems(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CatalogList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : (Count * 397) ^ (this[0]?.GetHashCode() ?? 0);

    /// <summary>How many items of what there are.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Count} × {typeof(T).Name}";

    private bool HasSameItems(CatalogList<T> other)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
                return false;
        }

        return true;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static CatalogList<T> Create(T[] items) => items.Length == 0 ? s_empty : new(items, null, 0, items.Length);

    /// <summary>A list of rows that stand together: the records that are made already, and what makes one of a row.</summary>
    internal static CatalogList<T> Create(T?[] slots, Func<int, T> at, int first, int count) => count == 0 ? s_empty : new(slots, at, first, count);

    /// <summary>What each item says.</summary>
    internal string[] ToTexts(Func<T, string> textOf)
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = textOf(this[i]);
        return texts;
    }

    /// <summary>The rows that it lists, where it is a list of rows that stand together; a question about all of them need not make their records.</summary>
    internal bool IsRange(out int first, out int end)
    {
        (first, end) = (_first, _first + Count);
        return _at is not null;
    }

    /// <summary>Walks a <see cref="CatalogList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T?[] _slots;
        private readonly Func<int, T>? _at;
        private readonly int _first;
        private readonly int _end;
        private int _position;

        internal Enumerator(CatalogList<T> list)
        {
            (_slots, _at, _first, _end) = (list._slots, list._at, list._first, list._first + list.Count);
            _position = _first - 1;
        }

        /// <summary>The item at the current position.</summary>
        public readonly T Current => _slots[_position] ?? _at!(_position);

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes on to the next item.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_position < _end;

        /// <summary>Goes back before the first item.</summary>
        public void Reset() => _position = _first - 1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
