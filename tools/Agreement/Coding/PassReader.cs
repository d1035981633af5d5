namespace CelacData.Agreement.Coding;

/// <summary>Reads a pass from its YAML file: a mapping from clause id to coding.</summary>
internal static class PassReader
{
    public static Pass Read(string name, string path)
    {
        using var reader = File.OpenText(path);
        return Read(name, Path.GetFileName(path), reader);
    }

    public static Pass Read(string name, string file, TextReader reader) =>
        new(name, [.. CodingFile.Read(file, reader).Select(clause => ReadClause(clause.Id, clause.Coding))]);

    private static Clause ReadClause(string id, CodingNode coding)
    {
        var clause = new Clause(
            id,
            coding.RequiredTexts("topics"),
            [.. coding.Children("sdgs").Select(ReadGoal)],
            [.. coding.Children("entries").Select(ReadEntry)]);

        if (clause.Topics.Count == 0)
            throw coding.Problem("it has no topic");
        return clause.Entries.Count == 0 ? throw coding.Problem("it has no entry") : clause;
    }

    private static Goal ReadGoal(CodingNode node) => new((int)node.Number("goal"), node.Text("relation"));

    private static Entry ReadEntry(CodingNode node)
    {
        var entry = new Entry
        {
            Type = node.Text("type"),
            Bearer = node.Text("bearer"),
            Act = node.Text("act"),
            Phrase = node.Text("phrase"),
            Rule = node.Text("rule"),
            Strength = node.OptionalText("strength"),
            Kind = node.OptionalText("kind"),
            Period = node.Child("period") is { } period ? ReadPeriod(period) : null,
            Beneficiaries = node.Texts("beneficiaries"),
            Recurrence = node.Texts("recurrence"),
            Quantities = [.. node.Children("quantities").Select(quantity => quantity.Number("value"))],
        };
        Check(entry, node);
        return entry;
    }

    private static string ReadPeriod(CodingNode node) =>
        node.OptionalText("inferred") is { } wording ? $"{node.Text("edtf")} ({wording})" : node.Text("edtf");

    /// <summary>A strength on a statement, or a kind on a commitment, would be counted where nobody sees it.</summary>
    private static void Check(Entry entry, CodingNode node)
    {
        var fits = entry.Type switch
        {
            Codes.Commitment => entry.Strength is not null && entry.Kind is null,
            Codes.Statement => entry.Kind is not null && entry.Strength is null,
            _ => throw node.Problem($"'{entry.Type}' is no type of entry"),
        };
        if (!fits)
            throw node.Problem("a commitment has a strength and no kind, a statement a kind and no strength");
        if (entry.Strength is { } strength && !Codes.IsStrength(strength))
            throw node.Problem($"'{strength}' is no strength");
    }
}
