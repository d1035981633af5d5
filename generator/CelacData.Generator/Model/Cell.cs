using System.Collections;

namespace CelacData.Generator.Model;

/// <summary>The values of one field of a record: none, one, or the items of a list. Nearly all are none or one, for which no array is made.</summary>
internal readonly struct Cell : IEquatable<Cell>, IReadOnlyList<Value>
{
    /// <summary>Null, a <see cref="Value"/>, or an array of several.</summary>
    private readonly object? _content;

    private Cell(object? content) => _content = content;

    public static Cell Empty => default;

    public static Cell Of(Value? value) => new(value);

    public static Cell Of(IReadOnlyList<Value> values) => new(values.Count switch { 0 => null, 1 => values[0], _ => values.ToArray() });

    public int Count => _content switch { null => 0, Value[] values => values.Length, _ => 1 };

    public Value this[int index] => _content is Value[] values ? values[index] : index == 0 && _content is Value value ? value : throw new ArgumentOutOfRangeException(nameof(index));

    public bool Equals(Cell other) => _content is Value[] values
        ? other._content is Value[] others && values.AsSpan().SequenceEqual(others)
        : Equals(_content, other._content);

    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    public override int GetHashCode() => Count == 0 ? 0 : unchecked((this[0].GetHashCode() * 31) + Count);

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Value> IEnumerable<Value>.GetEnumerator()
    {
        foreach (var value in this)
            yield return value;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Value>)this).GetEnumerator();

    public struct Enumerator(Cell cell)
    {
        private readonly int _count = cell.Count;
        private int _next;

        public readonly Value Current => cell[_next - 1];

        public bool MoveNext() => _next++ < _count;
    }
}
