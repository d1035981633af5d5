namespace CelacData.Agreement.Coding;

/// <summary>Reads a pass over the facts: a mapping from clause id to references and entries, and from entry id to facts.</summary>
internal static class FactPassReader
{
    public static FactPass Read(string name, string path)
    {
        using var reader = File.OpenText(path);
        return Read(name, Path.GetFileName(path), reader);
    }

    public static FactPass Read(string name, string file, TextReader reader) =>
        new(name, [.. CodingFile.Read(file, reader).Select(clause => ReadClause(clause.Id, clause.Coding))]);

    private static FactClause ReadClause(string id, CodingNode node)
    {
        node.HasOnly("references", "entries");
        return new FactClause(id, node.Texts("references"), [.. node.Entries("entries").Select(entry => ReadEntry(id, entry.Key, entry.Node))]);
    }

    private static FactEntry ReadEntry(string clause, string id, CodingNode node)
    {
        node.HasOnly(
            "mechanisms", "organisations", "initiatives", "treaties", "beneficiaries", "hasRecipients", "conditions", "quantities", "hesitation");
        return id.StartsWith(clause + "-", StringComparison.Ordinal)
            ? new FactEntry(id)
            {
                Mechanisms = node.Texts("mechanisms"),
                Organisations = node.Texts("organisations"),
                Initiatives = node.Texts("initiatives"),
                Treaties = node.Texts("treaties"),
                Beneficiaries = node.Texts("beneficiaries"),
                HasRecipients = node.Flag("hasRecipients"),
                Conditions = node.ListsOfTexts("conditions"),
                Quantities = [.. node.Children("quantities").Select(ReadQuantity)],
                Hesitation = node.OptionalText("hesitation"),
            }
            : throw node.Problem($"'{id}' is no entry of {clause}");
    }

    private static FactQuantity ReadQuantity(CodingNode node)
    {
        node.HasOnly("value", "kind", "unit", "basis", "currency");
        return new FactQuantity(node.Number("value"), node.Text("kind"), node.Text("unit"), node.Text("basis"), node.OptionalText("currency"));
    }
}
