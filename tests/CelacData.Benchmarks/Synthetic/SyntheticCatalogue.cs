using CelacData.Benchmarks.Running;

namespace CelacData.Benchmarks.Synthetic;

/// <summary>
/// The files of an invented catalogue of any size: the model of CelacData, and clauses with as much in them as its own have. An article of a
/// hundred clauses is a file. The same number of clauses gives the same files, always.
/// </summary>
public sealed class SyntheticCatalogue
{
    public const int ClausesOfAFile = 100;

    private const int ClausesOfASection = 20;
    private const ulong Seed = 2025;

    private readonly int _clauses;
    private readonly Registries _registries;
    private readonly ClauseWriter _writer;
    private readonly InventedWords _words;
    private readonly List<string> _ids = [];

    private SyntheticCatalogue(int clauses)
    {
        var dice = new Dice(Seed);
        (_clauses, _words) = (clauses, new InventedWords(dice));
        _registries = new Registries(dice, _words, clauses);
        _writer = new ClauseWriter(dice, _words, _registries);
    }

    /// <summary>The files by their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files(int clauses) => [.. new SyntheticCatalogue(clauses).Write()];

    private IEnumerable<(string Name, string Text)> Write()
    {
        yield return ("model.yaml", File.ReadAllText(Repository.Path("data", "model.yaml")));
        yield return ("instruments.yaml", Instrument());
        for (var (article, first) = (1, 0); first < _clauses; article++, first += ClausesOfAFile)
            yield return ($"plan/article-{article}.yaml", Article(article, Math.Min(ClausesOfAFile, _clauses - first)));
        foreach (var file in _registries.Files(_ids))
            yield return file;
        yield return ("ids.lock.yaml", LockFile());
    }

    private string Article(int article, int clauses)
    {
        var (yaml, names) = (new YamlText(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        yaml.Code("instrument", "SY").Key("contents");
        yaml.Item(() => yaml.Code("id", $"SY-{article}").Code("name", $"Article{article}").Code("level", "article")
            .Text("title", _words.Title(4)).Text("enumerator", $"Article {article}").Below("contents", () =>
            {
                for (var section = 1; (section - 1) * ClausesOfASection < clauses; section++)
                    Section(yaml, names, $"SY-{article}.{section}", section, Math.Min(ClausesOfASection, clauses - (section - 1) * ClausesOfASection));
            }));
        return yaml.ToString();
    }

    private void Section(YamlText yaml, HashSet<string> names, string id, int section, int clauses) =>
        yaml.Item(() => yaml.Code("id", id).Code("name", _words.Name(names)).Code("level", "section")
            .Text("title", _words.Title(3)).Text("enumerator", $"({section})").Below("contents", () =>
            {
                for (var item = 1; item <= clauses; item++)
                {
                    _ids.Add($"{id}.{item}");
                    yaml.Item(() => _writer.Write(yaml, $"{id}.{item}", _words.Name(names), item));
                }
            }));

    private static string Instrument() =>
        """
        catalogue:
          key: synthetic
          namespace: CelacData

        instruments:
          - prefix: SY
            name: SyntheticPlan
            title: Synthetic plan
            shortTitle: Synthetic plan
            citation: Synthetic plan
            forum: Synthetic forum
            forumEdition: 1
            place: Nowhere
            adopted: 2025-01-01
            period: 2025/2027
            levels:
              - {name: article, locator: "art. {arabic}", eId: "art_{arabic}"}
              - {name: section, locator: "({roman})", eId: "sec_{arabic}"}
              - {name: item, locator: "({arabic})", eId: "para_{arabic}"}
            standings:
              - {status: Adopted, explanation: It was invented.}
            editions:
              - {language: en, publisher: Nobody, published: 2025-01-01, isMachineTranslation: false}

        """;

    /// <summary>Values in the order of the ids, as a new catalogue's are; those of the codes stand in the lock file of the model's own catalogue.</summary>
    private string LockFile()
    {
        var yaml = new YamlText();
        yaml.Below("lock", () =>
        {
            Values("ClauseId", _ids);
            foreach (var (idEnum, names) in _registries.Names)
                Values(idEnum, names);
        });
        return yaml + string.Concat(LockedCodes().Select(line => line + "\n"));

        void Values(string idEnum, IReadOnlyList<string> ids) => yaml.Below(idEnum, () =>
        {
            for (var i = 0; i < ids.Count; i++)
                yaml.Code(ids[i], i + 1);
        });
    }

    private static IEnumerable<string> LockedCodes()
    {
        var isCode = false;
        foreach (var line in File.ReadLines(Repository.Path("data", "ids.lock.yaml")))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
                isCode = !line.TrimEnd(':').EndsWith("Id", StringComparison.Ordinal);
            if (isCode)
                yield return line;
        }
    }
}
