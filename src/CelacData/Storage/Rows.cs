namespace CelacData;

/// <summary>
/// What the records are made with. The catalogue is static data: for each kind of record a table, for each field a column, and row i
/// of the table is item i of each column (<see cref="ByteColumn"/> says where that stands). A record knows its row and reads its columns when it is asked:
/// <code>
///   row    Title  Restatement  Ordinal  ...        a column of text holds the numbers of texts,
///    0         5            6        1             a list the end of each row's items, a reference
///    1        12           13        2             the row it points to, counted from 1; 0 is none
/// </code>
/// Records and strings are made when they are first touched, and kept.
/// </summary>
internal static class Rows
{
    /// <summary>Keeps what was made, or takes what another thread kept first: there is one object for all threads, and no lock.</summary>
    internal static T Keep<T>(ref T? slot, T made) where T : class => Interlocked.CompareExchange(ref slot, made, null) ?? made;

    internal static decimal Decimal(long digits, int scale)
    {
        var size = (ulong)Math.Abs(digits);
        return new decimal((int)(uint)size, (int)(uint)(size >> 32), 0, digits < 0, (byte)scale);
    }

    /// <summary>A day counted from 0001-01-01. DateOnly would say it better, but .NET Standard has none.</summary>
    internal static DateTime Date(int day) => new(day * TimeSpan.TicksPerDay);

    /// <summary>
    /// A day as ISO 8601 has it; nothing for none. Written out: what formats a DateTime brings the time zones of the machine with it, which is a hundred kilobytes in a program
    /// that is compiled ahead of time.
    /// </summary>
    internal static string Iso(DateTime? day)
    {
        if (day is not { } date)
            return "";
        var text = "0000-00-00".ToCharArray();
        var digits = (((date.Year * 100) + date.Month) * 100) + date.Day;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == '-')
                continue;
            text[i] = (char)('0' + (digits % 10));
            digits /= 10;
        }

        return new string(text);
    }

    internal static ArgumentOutOfRangeException Undefined(string parameter, int value, string type) =>
        new(parameter, value, Array.Find(WithdrawnIds.All, w => w.Is(type, value))?.ToString() ?? $"{value} is not a defined value of {type}.");
}
