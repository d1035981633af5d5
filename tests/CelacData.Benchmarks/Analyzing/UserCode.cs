using System.Text;
using CelacData.Benchmarks.Synthetic;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>
/// Writes a program of any length as a user of the library would have one: classes that calculate, format and query, with comments and texts, and
/// the catalogue in one file of ten. All ids in it are right.
/// </summary>
internal sealed class UserCode
{
    private const ulong Seed = 6;
    private const int MethodsOfAFile = 25;

    private readonly Dice _dice = new(Seed);
    private readonly InventedWords _words;
    private readonly Clause[] _clauses = [.. Clauses.All];

    private UserCode() => _words = new InventedWords(_dice);

    /// <summary>Files with at least so many lines together.</summary>
    public static IReadOnlyList<string> Files(int lines)
    {
        var (code, files, written) = (new UserCode(), new List<string>(), 0);
        while (written < lines)
        {
            var file = code.File(files.Count);
            files.Add(file);
            written += file.Count(c => c == '\n');
        }

        return files;
    }

    private string File(int number)
    {
        var text = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing CelacData;\n\n");
        text.Append($"namespace User.Part{number % 40};\n\n/// <summary>{_words.Sentence(12)}</summary>\npublic sealed class Worker{number}\n{{\n");
        text.Append("    private readonly Dictionary<string, int> _counts = new();\n    private readonly List<string> _lines = new();\n\n");
        for (var method = 0; method < MethodsOfAFile; method++)
            text.Append(number % 10 == 0 && method % 5 == 0 ? CatalogueMethod(method) : PlainMethod(method));
        return text.Append("}\n").ToString();
    }

    private string PlainMethod(int number) =>
        $$"""
            /// <summary>{{_words.Sentence(9)}}</summary>
            /// <param name="values">{{_words.Sentence(4)}}</param>
            public int Step{{number}}(IReadOnlyList<int> values, string name)
            {
                // {{_words.Sentence(10)}}
                var total = {{_dice.Below(100)}};
                foreach (var value in values.Where(v => v % {{_dice.Between(2, 9)}} == 0))
                {
                    if (value > {{_dice.Below(1000)}} && !_counts.ContainsKey(name))
                        _counts.Add(name + "{{_words.Prose(1)}}-{{_dice.Below(10)}}", value);
                    total += value switch { < 10 => 1, < 100 => value / 2, _ => value };
                }

                _lines.Add($"{name}: {total} {{_words.Prose(3)}}");
                var parts = name.Split('-').Select(p => p.Trim().ToUpperInvariant()).Where(p => p.Length > {{_dice.Between(1, 5)}}).ToArray();
                for (var i = 0; i < parts.Length; i++)
                    total += parts[i].Length * {{_dice.Between(2, 30)}} - i;
                return parts.Length == 0 ? total : total + Math.Max(parts[0].Length, values.Count);
            }


        """;

    private string CatalogueMethod(int number)
    {
        var (one, other) = (_dice.One(_clauses), _dice.One(_clauses));
        return $$"""
                /// <summary>Carries out {{one.IdText}}: {{_words.Sentence(5)}}</summary>
                [ImplementsClause(ClauseId.{{one.Id}}, Revision = "{{one.Revision}}")]
                public string Step{{number}}(string name)
                {
                    // See {{other.IdText}} as well.
                    var clause = Clauses.Get(ClauseId.{{one.Id}});
                    if (Clauses.TryParse(name, out var named) && named == clause)
                        return $"{clause.Citation}: {Clauses.Parse("{{other.IdText}}").Title}";
                    _lines.Add("{{other.IdText}}");
                    return string.Join(", ", clause.Commitments.Where(c => c.Coding.Strength == Strength.Undertaking).Select(c => c.Act));
                }


            """;
    }
}
