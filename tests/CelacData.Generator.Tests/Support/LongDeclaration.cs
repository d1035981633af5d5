namespace CelacData.Generator.Tests.Support;

/// <summary>A catalogue of one file, with as many paragraphs as a test wants.</summary>
internal static class LongDeclaration
{
    public const string FileName = "declaration.yaml";

    public static HarbourAccord Of(int count, Func<int, string> restatement) => HarbourAccord.Empty.With(FileName, """
        instrument: {prefix: HD, name: HarbourDeclaration, title: Harbour Declaration, adopted: 2031-04-09, levels: [{name: paragraph}]}
        contents:

        """ + string.Concat(Enumerable.Range(1, count).Select(i =>
            $"  - {{id: HD-{i}, name: Clause{i}, title: Paragraph {i}, restatement: {restatement(i)}}}\n")));
}
