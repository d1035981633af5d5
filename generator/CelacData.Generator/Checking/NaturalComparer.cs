namespace CelacData.Generator.Checking;

/// <summary>
/// Orders paths ordinally, but numbers by value, so that article-10 follows article-9; both slashes are one. Only equal paths are equal, so that
/// the order does not depend on that of the compiler.
/// </summary>
internal sealed class NaturalComparer : IComparer<string>
{
    public static readonly NaturalComparer Instance = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = ((x ?? "").Replace('\\', '/'), (y ?? "").Replace('\\', '/'));
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = IsDigit(a[i]) && IsDigit(b[j]) ? CompareNumbers(a, ref i, b, ref j) : a[i++].CompareTo(b[j++]);
            if (order != 0)
                return order;
        }

        return a.Length - i == b.Length - j ? string.CompareOrdinal(a, b) : (a.Length - i).CompareTo(b.Length - j);
    }

    private static int CompareNumbers(string a, ref int i, string b, ref int j)
    {
        var (first, second) = (TakeDigits(a, ref i), TakeDigits(b, ref j));
        return first.Length != second.Length ? first.Length.CompareTo(second.Length) : string.CompareOrdinal(first, second);
    }

    private static string TakeDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
            at++;
        return text.Substring(start, at - start).TrimStart('0');
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
