namespace CelacData.Benchmarks.Synthetic;

/// <summary>What clauses point to: parties, groups, topics and the like, as many as CelacData has; mechanisms grow with the clauses, as they do there.</summary>
public sealed class Registries
{
    private const int ClausesOfAMechanism = 3;

    private readonly Dice _dice;
    private readonly InventedWords _words;

    public Registries(Dice dice, InventedWords words, int clauses)
    {
        (_dice, _words) = (dice, words);
        Parties = Invent(34);
        Groups = Invent(13);
        Topics = Invent(27);
        Goals = Invent(17);
        Mechanisms = Invent(Math.Max(1, clauses / ClausesOfAMechanism));
        Organisations = Invent(13);
        Initiatives = Invent(9);
    }

    public IReadOnlyList<string> Parties { get; }

    public IReadOnlyList<string> Groups { get; }

    public IReadOnlyList<string> Topics { get; }

    public IReadOnlyList<string> Goals { get; }

    public IReadOnlyList<string> Mechanisms { get; }

    public IReadOnlyList<string> Organisations { get; }

    public IReadOnlyList<string> Initiatives { get; }

    /// <summary>The names by the enum that they are members of, for the lock file.</summary>
    public IEnumerable<(string IdEnum, IReadOnlyList<string> Names)> Names =>
        [("PartyId", Parties), ("PartyGroupId", Groups), ("TopicId", Topics), ("SdgId", Goals), ("MechanismId", Mechanisms), ("OrganisationId", Organisations), ("InitiativeId", Initiatives)];

    public IEnumerable<(string Name, string Text)> Files(IReadOnlyList<string> clauses)
    {
        yield return File("parties", Parties, (yaml, _) => yaml.Text("title", _words.Title(2)).Text("spanish", _words.Title(2)).Text("portuguese", _words.Title(2))
            .Text("french", _words.Title(2)).Text("chinese", _words.Title(1)).Text("alpha2", "XX").Text("alpha3", "XXX").Text("m49", "000")
            .Code("isCelacMember", "true").Code("relations", "[]"));
        yield return File("party-groups", Groups, (yaml, i) => yaml.Text("title", _words.Title(3)).Prose("definition", _words.Sentence(20)).Code("isOpen", "false")
            .Text("asOf", "2025-05").Codes("members", Parties.Skip(i)).Text("source", _words.Title(4)), "partyGroups");
        yield return File("topics", Topics, (yaml, _) => yaml.Text("title", _words.Title(2)).Text("definition", _words.Sentence(10)));
        yield return File("sdgs", Goals, (yaml, i) => yaml.Code("number", i + 1).Text("title", _words.Title(3)));
        yield return File("mechanisms", Mechanisms, (yaml, _) => yaml.Text("title", _words.Title(5)).Code("kind", _dice.One(Codes.MechanismKinds)).Below("mentions", () =>
        {
            foreach (var clause in _dice.Some(2, clauses))
                yaml.Item(() => yaml.Code("clause", clause).Code("standing", _dice.One(Codes.Standings)));
        }));
        yield return File("organisations", Organisations, (yaml, _) => yaml.Text("title", _words.Title(4)).Codes("clauses", _dice.Some(2, clauses)));
        yield return File("initiatives", Initiatives, (yaml, _) => yaml.Text("title", _words.Title(4)).Codes("clauses", _dice.Some(2, clauses)));
    }

    private IReadOnlyList<string> Invent(int count)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. Enumerable.Range(0, count).Select(_ => _words.Name(used))];
    }

    private static (string Name, string Text) File(string name, IReadOnlyList<string> entries, Action<YamlText, int> write, string? key = null)
    {
        var yaml = new YamlText();
        yaml.Key(key ?? name);
        for (var i = 0; i < entries.Count; i++)
        {
            yaml.Item(() =>
            {
                yaml.Code("name", entries[i]);
                write(yaml, i);
            });
        }

        return (name + ".yaml", yaml.ToString());
    }
}
