using CelacData.Benchmarks.Synthetic;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>Methods that have nothing to do with the catalogue, but much of what it has too: Parse, indexers, constants, sums, casts.</summary>
internal sealed class PlainCode(Dice dice, InventedWords words)
{
    /// <summary>Half of it is what most code is: properties, checks, assignments.</summary>
    public string Method(int number) => dice.Below(8) switch
    {
        0 => Reading(number),
        1 => Reporting(number),
        2 or 3 => Counting(number),
        _ => Keeping(number),
    };

    private string Keeping(int number) =>
        $$"""
            /// <summary>{{words.Sentence(6)}}</summary>
            public int Level{{number}} { get; private set; } = {{dice.Below(100)}};

            /// <summary>{{words.Sentence(5)}}</summary>
            public string Label{{number}} { get; init; } = "{{words.Prose(2)}}";

            /// <summary>{{words.Sentence(8)}}</summary>
            /// <param name="level">{{words.Sentence(4)}}</param>
            /// <param name="label">{{words.Sentence(5)}}</param>
            /// <returns>{{words.Sentence(5)}}</returns>
            public bool Raise{{number}}(int level, string label)
            {
                if (label is null)
                    throw new ArgumentNullException(nameof(label));
                if (level < Level{{number}} || label.Length == 0)
                    return false;

                // {{words.Sentence(9)}}
                Level{{number}} = level + {{dice.Between(1, 9)}};
                _counts[label] = Level{{number}};
                _lines.Add(label + Separator + Label{{number}});
                return true;
            }


        """;

    private string Counting(int number) =>
        $$"""
            /// <summary>{{words.Sentence(9)}}</summary>
            /// <param name="values">{{words.Sentence(4)}}</param>
            public int Step{{number}}(IReadOnlyList<int> values, string name)
            {
                // {{words.Sentence(10)}}
                var total = {{dice.Below(100)}};
                foreach (var value in values.Where(v => v % {{dice.Between(2, 9)}} == 0))
                {
                    if (value > {{dice.Below(1000)}} && !_counts.ContainsKey(name))
                        _counts.Add(name + "{{words.Prose(1)}}-{{dice.Below(10)}}", value);
                    total += value switch { < 10 => 1, < 100 => value / 2, _ => value };
                }

                _lines.Add($"{name}: {total} {{words.Prose(3)}}");
                var parts = name.Split('-').Select(p => p.Trim().ToUpperInvariant()).Where(p => p.Length > {{dice.Between(1, 5)}}).ToArray();
                for (var i = 0; i < parts.Length; i++)
                    total += parts[i].Length * {{dice.Between(2, 30)}} - i;
                return parts.Length == 0 ? total : total + Math.Max(parts[0].Length, values.Count);
            }


        """;

    private string Reading(int number) =>
        $$"""
            /// <summary>{{words.Sentence(7)}}</summary>
            /// <exception cref="FormatException">{{words.Sentence(6)}}</exception>
            public (int Number, DateTime Date)? Read{{number}}(string line, IReadOnlyDictionary<string, string> settings)
            {
                var cells = line.Split(new[] { Separator }, StringSplitOptions.RemoveEmptyEntries);
                if (cells.Length < {{dice.Between(2, 6)}} || !settings.TryGetValue("{{words.Prose(1)}}", out var setting))
                    throw new FormatException($"{{words.Title(4)}}: {line}");

                // {{words.Sentence(8)}}
                var number = int.Parse(cells[0]) + (setting == "{{words.Prose(1)}}" ? {{dice.Below(50)}} : 0);
                var name = cells[1] switch
                {
                    "{{words.Prose(1)}}" or "" => settings["{{words.Prose(1)}}"],
                    var other => other + Separator + "{{words.Prose(2)}}",
                };
                _counts["{{words.Prose(1)}}"] = number;
                return DateTime.TryParse(name, out var date) ? (number, date) : null;
            }


        """;

    private string Reporting(int number) =>
        $$"""
            /// <summary>{{words.Sentence(10)}}</summary>
            public string Report{{number}}(IEnumerable<KeyValuePair<string, decimal>> rows, DayOfWeek first)
            {
                var text = new StringBuilder();
                List<string> titles = new() { "{{words.Prose(2)}}", "{{words.Prose(3)}}" };
                var day = (DayOfWeek)(((int)first + {{dice.Between(1, 6)}}) % 7);
                foreach (var group in rows.GroupBy(r => r.Key.Length).OrderBy(g => g.Key))
                {
                    // {{words.Sentence(6)}}
                    var (sum, title) = (group.Sum(r => r.Value), titles[group.Key % titles.Count]);
                    text.Append("{{words.Prose(1)}}: ").Append(title).Append(Separator).AppendLine(sum.ToString("N{{dice.Below(4)}}"));
                    if (this._lines.Count > {{dice.Below(40)}})
                        text.Append(day == DayOfWeek.Sunday ? "{{words.Prose(1)}}" : "{{words.Prose(2)}}");
                }

                var total = 0m;
                foreach (var row in rows)
                    total += row.Value;
                return text.AppendLine($"{{words.Prose(1)}} {total}").ToString();
            }


        """;
}
