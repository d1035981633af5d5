using System.Text.RegularExpressions;

namespace CelacData.Analyzers.Ids;

/// <summary>
/// How the ids of a catalogue write their numbers, learnt from the ids themselves: <c>4</c>, <c>IV</c>, <c>iv</c>, <c>d</c> or <c>D</c>, and behind one that was
/// inserted later a word or a letter, <c>12bis</c> or <c>12a</c>. Each place in an id has forms of its own.
/// </summary>
internal sealed class IdForms
{
    private const string Digits = "9", Roman = "I", Word = "bis";

    /// <summary>No number of an id is longer.</summary>
    private const int LongestNumber = 24;

    private static readonly Regex s_roman = new("^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$", RegexOptions.CultureInvariant);

    private readonly Dictionary<(string Prefix, int Level), HashSet<string>> _forms;

    public IdForms(IEnumerable<string> ids) => _forms = ids
        .SelectMany(id => Numbers(id).Select((number, level) => (Place: (IdText.PrefixOf(id), level), Number: number)))
        .GroupBy(n => n.Place, n => n.Number)
        .ToDictionary(g => g.Key, g => Learn(g.Distinct().Select(Split).ToList()));

    /// <summary>Whether a piece of a text is a number as ids have it at a place; below the lowest place that they have, they would go on in digits.</summary>
    public bool Have(string prefix, int level, string text, int start, int end)
    {
        if (end == start || end - start > LongestNumber)
            return false;
        var (head, behind) = Split(text.Substring(start, end - start));
        return _forms.TryGetValue((prefix, level), out var forms)
            ? Possible(head).Any(form => forms.Contains(form + FormOf(behind)))
            : IsDigit(head[0]) && behind.Length == 0;
    }

    private static string[] Numbers(string id) => id.IndexOf('-') is > 0 and var hyphen ? id.Substring(hyphen + 1).Split('.') : [];

    /// <summary>A list that counts i, ii, v is one of roman numerals; one with a b in it is of letters, and so is its i.</summary>
    private static HashSet<string> Learn(IReadOnlyList<(string Head, string Behind)> numbers)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alike in numbers.Where(n => n.Head.Length > 0).GroupBy(n => (IsDigit(n.Head[0]), char.IsUpper(n.Head[0]))))
        {
            var isRoman = alike.All(n => IsRoman(n.Head));
            foreach (var (head, behind) in alike)
            {
                var form = isRoman ? Possible(head).First() : Possible(head).Last();
                forms.Add(form);
                forms.Add(form + FormOf(behind));
            }
        }

        return forms;
    }

    /// <summary>The forms that a number without what is behind it can be of: a roman numeral before letters.</summary>
    private static IEnumerable<string> Possible(string head)
    {
        var isUpper = char.IsUpper(head[0]);
        if (IsDigit(head[0]))
            yield return Digits;
        else if (IsRoman(head))
            yield return isUpper ? Roman : Roman.ToLowerInvariant();
        if (!IsDigit(head[0]))
            yield return new string(isUpper ? 'A' : 'a', head.Length);
    }

    private static string FormOf(string behind) => LatinOrdinals.All.Contains(behind) ? Word : behind.All(c => c is >= 'a' and <= 'z') ? new string('+', behind.Length) : behind;

    /// <summary>The number, and what is behind it.</summary>
    private static (string Head, string Behind) Split(string number)
    {
        var digits = number.TakeWhile(IsDigit).Count();
        if (digits == 0 && LatinOrdinals.All.Where(w => w.Length < number.Length && number.EndsWith(w, StringComparison.Ordinal)).OrderByDescending(w => w.Length).FirstOrDefault() is { } word)
            digits = number.Length - word.Length;
        return digits == 0 ? (number, "") : (number.Substring(0, digits), number.Substring(digits));
    }

    private static bool IsRoman(string head) => s_roman.IsMatch(head.ToUpperInvariant());

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
