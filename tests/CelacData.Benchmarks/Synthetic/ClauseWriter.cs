namespace CelacData.Benchmarks.Synthetic;

/// <summary>Writes a clause of invented words. How often and how much of everything there is, is what CelacData's own clauses have on average.</summary>
internal sealed class ClauseWriter(Dice dice, InventedWords words, Registries registries)
{
    public void Write(YamlText yaml, string id, string name, int ordinal)
    {
        yaml.Code("id", id).Code("name", name).Text("title", words.Title(dice.Between(2, 6))).Text("enumerator", $"{ordinal}.");
        yaml.Prose("restatement", words.Sentence(dice.Between(20, 80)));
        if (dice.Percent(30))
            yaml.Prose("note", words.Sentence(dice.Between(10, 40)));
        yaml.Code("fingerprint", $"sha256:{dice.Next():x16}{dice.Next():x16}{dice.Next():x16}{dice.Next():x16}").Code("words", dice.Between(15, 120));
        if (dice.Percent(70))
            yaml.Code("homeTopic", dice.One(registries.Topics));
        Entries(yaml, "commitments", dice.Between(1, 2), isCommitment: true);
        Entries(yaml, "statements", dice.Percent(43) ? 1 : 0, isCommitment: false);
        yaml.Below("coding", () =>
        {
            List(yaml, "topics", dice.Some(dice.Between(1, 3), registries.Topics), t => yaml.Code("topic", t).Code("rule", "TO1"));
            List(yaml, "sdgs", dice.Some(dice.Between(0, 2), registries.Goals), g => yaml.Code("goal", g).Code("relation", "Direct").Code("rule", "SD1"));
        });
    }

    private void Entries(YamlText yaml, string key, int count, bool isCommitment) =>
        List(yaml, key, Enumerable.Range(0, count), _ => Entry(yaml, isCommitment));

    private void Entry(YamlText yaml, bool isCommitment)
    {
        yaml.Code("bearer", dice.One(registries.Groups));
        yaml.Codes("beneficiaries", dice.Percent(50) ? dice.Some(1, registries.Groups) : []);
        if (dice.Percent(20))
            yaml.Text("recipients", words.Prose(dice.Between(3, 8)));
        yaml.Prose("act", words.Title(dice.Between(8, 25))).Text("phrase", words.Prose(dice.Between(1, 4)));
        List(yaml, "conditions", Enumerable.Range(0, dice.Percent(25) ? 1 : 0),
            _ => yaml.Codes("kinds", dice.Some(1, Codes.Conditions)).Text("text", words.Title(dice.Between(4, 9))));
        if (dice.Percent(15))
            yaml.Text("period", dice.One(Codes.Periods));
        yaml.Codes("recurrences", dice.Percent(25) ? dice.Some(1, Codes.Recurrences) : []);
        List(yaml, "quantities", Enumerable.Range(0, dice.Percent(6) ? 1 : 0), _ => yaml.Code("value", dice.Between(1, 9999))
            .Code("kind", dice.One(Codes.QuantityKinds)).Text("unit", words.Prose(2)).Code("basis", dice.One(Codes.Bases)));
        yaml.Codes("mechanisms", dice.Percent(30) ? dice.Some(1, registries.Mechanisms) : []);
        yaml.Codes("organisations", dice.Percent(8) ? dice.Some(1, registries.Organisations) : []);
        yaml.Codes("initiatives", dice.Percent(6) ? dice.Some(1, registries.Initiatives) : []);
        yaml.Below("coding", () =>
        {
            yaml.Code(isCommitment ? "strength" : "kind", dice.One(isCommitment ? Codes.Strengths : Codes.StatementKinds));
            yaml.Code("rule", dice.One(isCommitment ? Codes.StrengthRules : Codes.StatementRules));
            if (dice.Percent(15))
                yaml.Text("reason", words.Sentence(dice.Between(6, 15)));
        });
    }

    private static void List<T>(YamlText yaml, string key, IEnumerable<T> items, Action<T> write)
    {
        var list = items.ToList();
        if (list.Count == 0)
            return;
        yaml.Key(key);
        foreach (var item in list)
            yaml.Item(() => write(item));
    }
}
