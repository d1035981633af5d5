namespace WebApi;

/// <summary>A part of a long list.</summary>
/// <param name="Items">What stands on the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Size">How many stand on a full page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, int Number, int Size);

/// <summary>Which part of a long list is asked for.</summary>
/// <param name="Page">The page, from 1; 1 where nothing is said.</param>
/// <param name="Size">How many on a page, 1 to 100; 20 where nothing is said.</param>
public readonly record struct PageRequest(int? Page, int? Size)
{
    /// <summary>What is wrong with it, or null.</summary>
    public string? Problem =>
        Page is < 1 or > 1_000_000 ? $"There is no page {Page}: pages are counted from 1."
        : Size is < 1 or > 100 ? $"A page has 1 to 100 items, and not {Size}."
        : null;

    public Page<T> Of<T>(IEnumerable<T> items)
    {
        var (all, number, size) = (items.ToList(), Page ?? 1, Size ?? 20);
        return new Page<T>([.. all.Skip((number - 1) * size).Take(size)], all.Count, number, size);
    }
}
