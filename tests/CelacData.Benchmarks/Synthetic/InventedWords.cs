using System.Globalization;

namespace CelacData.Benchmarks.Synthetic;

/// <summary>Prose of invented words: about as long and as repetitive as a clause's, and in no language.</summary>
public sealed class InventedWords
{
    private const int Vocabulary = 4000;

    private static readonly string[] s_starts = ["b", "br", "d", "dr", "f", "g", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "z", ""];
    private static readonly string[] s_vowels = ["a", "e", "i", "o", "u", "ai", "eo"];
    private static readonly string[] s_ends = ["", "", "l", "m", "n", "r", "s", "th"];

    private readonly Dice _dice;
    private readonly List<string> _words;

    public InventedWords(Dice dice)
    {
        _dice = dice;
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Vocabulary)
            words.Add(string.Concat(Enumerable.Range(0, dice.Between(1, 4)).Select(_ => dice.One(s_starts) + dice.One(s_vowels) + dice.One(s_ends))));
        _words = [.. words.OrderBy(w => w.Length)];
    }

    /// <summary>So many words; short ones are frequent, as in any language.</summary>
    public string Prose(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    public string Sentence(int words) => Capital(Prose(words)) + ".";

    public string Title(int words) => Capital(Prose(words));

    /// <summary>A name in code that is not among those used already.</summary>
    public string Name(HashSet<string> used)
    {
        while (true)
        {
            var name = string.Concat(Enumerable.Range(0, _dice.Between(2, 3)).Select(_ => Capital(Long())));
            if (used.Add(name))
                return name;
        }
    }

    private string Word()
    {
        var share = _dice.Below(Vocabulary) / (double)Vocabulary;
        return _words[(int)(share * share * Vocabulary)];
    }

    /// <summary>Of two syllables and more, so that two make no keyword and no member of object.</summary>
    private string Long() => _words[_dice.Between(Vocabulary / 2, Vocabulary - 1)];

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
