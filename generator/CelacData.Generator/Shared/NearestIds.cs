using System.Globalization;

namespace CelacData;

/// <summary>
/// Finds the ids that somebody probably meant. One source for the library's errors and for the analyzers'. Only errors come here, so every id is
/// compared.
/// Arrays are used as what they are: one that is handed on as a list gives every array of a program that is compiled ahead of time the types for it.
/// </summary>
internal static class NearestIds
{
    /// <summary>Only as much is compared as could be an id, however long a text somebody passes.</summary>
    private const int LongestId = 40;

    /// <summary>
    /// Ranks by what the text says, however it is punctuated, and then by how much of its beginning is right: BD14, bd-014 and para. 14 mean BD-14,
    /// art. 2(III)(3) means AP-2.3.3. What is like no id has no neighbours.
    /// </summary>
    /// <returns>The positions of the ids in the list, the nearest first.</returns>
    public static int[] Find(string text, string[] ids, int most)
    {
        var meant = Tokens(WithoutEntry(text.Length <= LongestId ? text : text.Substring(0, LongestId)));
        var plain = Join(meant, 0);
        if (plain.Length < 2)
            return [];

        var known = new string[ids.Length][];
        var namesInstrument = false;
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = Tokens(ids[i]);
            namesInstrument |= string.Equals(known[i][0], meant[0], StringComparison.OrdinalIgnoreCase);
        }

        // "art. 2(3)" has the numbers of an id and another word for the instrument.
        var numbers = namesInstrument || !HasNumber(meant) ? null : Join(meant, 1);
        var nearest = new Shortlist(most);
        for (var i = 0; i < known.Length; i++)
        {
            var id = Join(known[i], 0);
            var distance = EditDistance.Between(plain, id);
            if (numbers is not null)
                distance = Math.Min(distance, 1 + EditDistance.Between(numbers, Join(known[i], 1)));
            if (distance <= Math.Max(2, plain.Length / 2))
                nearest.Add(i, distance * (LongestId + 1) - SharedStart(plain, id));
        }

        return nearest.ToArray();
    }

    private static bool HasNumber(string[] tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (IsDigit(tokens[i][0]))
                return true;
        }

        return false;
    }

    /// <summary>Whoever misspells AX-33-c1 means a clause before all.</summary>
    private static string WithoutEntry(string text)
    {
        var at = text.LastIndexOf('-');
        return at > 0 && at + 2 < text.Length && IsAsciiLetter(text[at + 1]) && IsDigit(text[at + 2]) ? text.Substring(0, at) : text;
    }

    /// <summary>The runs of letters and of digits, without zeros before a number; a roman numeral after the first run is a number.</summary>
    internal static string[] Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (IsDigit(text[i]))
            {
                while (i < text.Length && IsDigit(text[i]))
                    i++;
                tokens.Add(text.Substring(start, i - start).TrimStart('0') is { Length: > 0 } number ? number : "0");
            }
            else if (IsAsciiLetter(text[i]))
            {
                while (i < text.Length && IsAsciiLetter(text[i]))
                    i++;
                var letters = text.Substring(start, i - start);
                tokens.Add(tokens.Count > 0 && ValueOfRoman(letters) is { } value ? value.ToString(CultureInfo.InvariantCulture) : letters);
            }
            else
            {
                i++;
            }
        }

        if (tokens.Count == 0)
            tokens.Add("");
        return tokens.ToArray();
    }

    private static string Join(string[] tokens, int first) => string.Join(".", tokens, first, tokens.Length - first);

    private static int? ValueOfRoman(string letters)
    {
        var total = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var value = ValueOf(letters[i]);
            if (value == 0)
                return null;
            total += i + 1 < letters.Length && value < ValueOf(letters[i + 1]) ? -value : value;
        }

        return total;
    }

    private static int ValueOf(char roman) => char.ToUpperInvariant(roman) switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };

    private static int SharedStart(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && char.ToUpperInvariant(a[length]) == char.ToUpperInvariant(b[length]))
            length++;
        return length;
    }

    private static bool IsAsciiLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
