namespace CelacData.Generator.Layout;

/// <summary>
/// A slot of the index of ids: a line of sixteen characters, in which the library finds a text and the row of it in one place.
/// <code>
///   AP-2.3.10    A.P3-.21 3r.r1r0n      head and tail as in <see cref="IdHash"/>, and each r a digit of the row, the lowest first
/// </code>
/// Of an id that head and tail do not cover, and of none, it has only the row; what is looked for by all its characters is compared with the id.
/// </summary>
internal static class IdSlot
{
    public const int Length = 16;

    /// <summary>A digit is the character that so much is added to: of 64, which can be read but for none.</summary>
    private const char Zero = '0';
    private const int DigitBits = 6;

    /// <summary>How many clauses a catalogue can have. Of the last digit there may be more than 64; so many are characters that can be read.</summary>
    public const int MostRows = (('~' - Zero + 1) << (2 * DigitBits)) - 1;

    /// <param name="row">Counted from 1 to <see cref="MostRows"/>; 0 is none.</param>
    public static string Of(string id, int row)
    {
        var line = new string(' ', Length).ToCharArray();
        if (id.Length is >= 4 and <= IdHash.Covered)
        {
            for (var i = 0; i < 4; i++)
            {
                line[2 * i] = id[i];
                line[2 * i + 1] = id[Math.Min(4, id.Length - 4) + i];
                line[2 * i + 8] = id[id.Length - 4 + i];
            }

            line[15] = (char)(IdHash.Length(id.Length) >> 56);
        }

        const int Mask = (1 << DigitBits) - 1;
        line[9] = (char)(Zero + (row & Mask));
        line[11] = (char)(Zero + (row >> DigitBits & Mask));
        line[13] = (char)(Zero + (row >> (2 * DigitBits)));
        return new string(line);
    }
}
