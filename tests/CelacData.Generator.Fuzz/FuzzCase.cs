using System.Text;
using CelacData.Generator.Tests.Support;

namespace CelacData.Generator.Fuzz;

/// <summary>Makes the files of a case: a sound catalogue, of which one or two files are spoiled. The same seed and number make the same files.</summary>
internal static class FuzzCase
{
    private const string LastFieldOfClauses = "      - {name: promises,";

    private const string FirstPromises = "            promises:\n              - {bearers: [Delta, Marsh]";

    /// <summary>The catalogue without a mistake. Its clauses refer to those of another as well.</summary>
    public static readonly (string Path, string Text)[] Sound =
    [
        ("catalogue.yaml", HarbourFiles.Catalogue),
        ("declaration.yaml", HarbourTexts.Declaration),
        ("ids.lock.yaml", HarbourFiles.Lock),
        ("model.yaml", Insert(HarbourFiles.Model, LastFieldOfClauses, "      - {name: basis, type: \"tt/clause?\", doc: What it rests on.}\n      - {name: related, type: \"tt/clause[]\", doc: What is near.}\n")),
        ("parties.yaml", HarbourFiles.Parties),
        ("plan.yaml", Insert(HarbourTexts.Plan, FirstPromises, "            basis: tt/TT-1\n            related: [tt/TT-2, tt/TT-10]\n")),
        ("vessels.yaml", HarbourFiles.Vessels),
    ];

    public static IReadOnlyDictionary<string, string> Create(int seed, int number)
    {
        var random = new Random(unchecked(seed * 1_000_003 + number));
        var files = Sound.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        for (var i = random.Next(4) == 0 ? 2 : 1; i > 0; i--)
        {
            var path = Sound[random.Next(Sound.Length)].Path;
            files[path] = Spoil(files[path], random);
        }

        if (random.Next(20) == 0)
            files["more.yaml"] = random.Next(2) == 0 ? Noise(random) : Spoil(Sound[random.Next(Sound.Length)].Text, random);
        return files;
    }

    private static string Insert(string text, string before, string lines) =>
        text.IndexOf(before, StringComparison.Ordinal) is >= 0 and var at ? text.Insert(at, lines) : throw new InvalidOperationException($"'{before}' is not there.");

    private static string Spoil(string text, Random random)
    {
        for (var i = random.Next(3); i >= 0; i--)
        {
            text = random.Next(10) switch
            {
                < 6 => GrammarMutation.Apply(text, random),
                < 9 => Mutation.Spoil(text, random),
                _ => Mutation.Truncate(text, random),
            };
        }

        return text;
    }

    /// <summary>Bytes of any sort, or of the sort that YAML gives a meaning to.</summary>
    private static string Noise(Random random)
    {
        const string signs = "\n\n  \t:-#[]{}\"'|>&*!?,%@`~abc01.";
        var bytes = new byte[random.Next(400)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? Encoding.UTF8.GetString(bytes) : new string([.. bytes.Select(b => signs[b % signs.Length])]);
    }
}
