namespace CelacData.Generator.Layout;

/// <summary>For each row the rows of another kind that point to it, each once and in their order.</summary>
/// <param name="count">How many rows there are to point to.</param>
/// <param name="pointers">How many rows there are that point.</param>
/// <param name="values">What they point to: rows from 1, or 0.</param>
/// <param name="starts">For lists, where those of each row start; null where each row has one value.</param>
internal sealed class InverseList(int count, int pointers, List<long> values, List<long>? starts)
{
    /// <summary>Adds where those of each row start, and the rows, from 1. It first counts, so that the second time each can be put where it belongs.</summary>
    public void AddTo(List<long> itemStarts, List<long> items)
    {
        var next = new int[count + 1];
        ForEach((target, _) => next[target + 1]++);
        for (var row = 0; row < count; row++)
        {
            next[row + 1] += next[row];
            itemStarts.Add(next[row + 1]);
        }

        var all = new long[next[count]];
        ForEach((target, row) => all[next[target]++] = row + 1);
        items.AddRange(all);
    }

    private void ForEach(Action<int, int> add)
    {
        var last = new int[count];
        for (var row = 0; row < pointers; row++)
        {
            var (from, to) = starts is null ? (row, row + 1) : ((int)starts[row], (int)starts[row + 1]);
            for (var at = from; at < to; at++)
            {
                var target = (int)values[at] - 1;
                if (target < 0 || last[target] == row + 1)
                    continue;
                last[target] = row + 1;
                add(target, row);
            }
        }
    }
}
