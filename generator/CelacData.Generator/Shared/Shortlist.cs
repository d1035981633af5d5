namespace CelacData;

/// <summary>The few best of many, the best first; of equals what came first.</summary>
/// <remarks>
/// Written out, as is all that a lookup or its error needs: a program that is compiled ahead of time would have a hundred kilobytes of LINQ with it otherwise.
/// </remarks>
/// <param name="most">How many are kept.</param>
internal sealed class Shortlist(int most)
{
    private readonly int[] _positions = new int[most];
    private readonly int[] _ranks = new int[most];
    private int _count;

    /// <summary>Considers one.</summary>
    /// <param name="position">What stands for it.</param>
    /// <param name="rank">The less, the better.</param>
    public void Add(int position, int rank)
    {
        var at = _count;
        while (at > 0 && _ranks[at - 1] > rank)
            at--;
        if (at == most)
            return;
        _count = Math.Min(_count + 1, most);
        for (var i = _count - 1; i > at; i--)
            (_positions[i], _ranks[i]) = (_positions[i - 1], _ranks[i - 1]);
        (_positions[at], _ranks[at]) = (position, rank);
    }

    /// <summary>The positions of those that were kept.</summary>
    public int[] ToArray()
    {
        var positions = new int[_count];
        Array.Copy(_positions, positions, _count);
        return positions;
    }
}
