using System.Collections;
using System.Diagnostics;

namespace CelacData;

/// <summary>A read-only list of the catalogue. A list of records makes each of them when it is first touched.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class CatalogList<T> : IReadOnlyList<T>, IEquatable<CatalogList<T>>
{
    private static readonly CatalogList<T> s_empty = new([]);

    private readonly T[]? _items;
    private readonly Func<int, T>? _at;
    private readonly int _first;

    /// <summary>A list of rows that stand together, seen through what makes a record of a row.</summary>
    internal CatalogList(Func<int, T> at, int first, int count) => (_at, _first, Count) = (at, first, count);

    private CatalogList(T[] items) => (_items, Count) = (items, items.Length);

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
            return _items is null ? _at!(_first + index) : _items[index];
        }
    }

    /// <summary>Enumerates the items in order, without allocating.</summary>
    /// <returns>An enumerator before the first item.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Whether both lists hold equal items in the same order, so that records which hold lists compare by value.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(CatalogList<T>? other) => ReferenceEquals(this, other) || (other is not null && Count == other.Count && this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CatalogList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : (Count * 397) ^ (this[0]?.GetHashCode() ?? 0);

    /// <summary>How many items of what there are.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Count} × {typeof(T).Name}";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static CatalogList<T> Create(T[] items) => items.Length == 0 ? s_empty : new CatalogList<T>(items);

    internal static CatalogList<T> Create(Func<int, T> at, int first, int count) =>
        count == 0 ? s_empty : new CatalogList<T>(at, first, count);

    /// <summary>Walks a <see cref="CatalogList{T}"/>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly CatalogList<T> _list;
        private int _index;

        internal Enumerator(CatalogList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The item at the current position.</summary>
        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes on to the next item.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Goes back before the first item.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
