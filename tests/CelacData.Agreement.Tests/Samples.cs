using CelacData.Agreement.Coding;

namespace CelacData.Agreement.Tests;

/// <summary>Entries and passes with nothing in them that a test does not ask for.</summary>
internal static class Samples
{
    public static Entry Commitment(string act, string phrase, string strength = "Undertaking", string rule = "ST2") =>
        Entry(Codes.Commitment, act, phrase, rule) with { Strength = strength };

    public static Entry Statement(string act, string phrase, string kind = "Reaffirmation", string rule = "SK1") =>
        Entry(Codes.Statement, act, phrase, rule) with { Kind = kind };

    public static Clause Clause(string id, params Entry[] entries) => new(id, ["Trade"], [new Goal(17, "direct")], entries);

    public static Pass Read(string yaml) => PassReader.Read("A", "pass.yaml", new StringReader(yaml));

    private static Entry Entry(string type, string act, string phrase, string rule) =>
        new() { Type = type, Bearer = "ChinaAndCelac", Act = act, Phrase = phrase, Rule = rule };
}
