namespace CelacData.Generator.Tests.Support;

/// <summary>
/// A catalogue of one file and of no more than must be said: a treaty of many levels, of mixed depths, whose articles count through the whole
/// of it and whose numbers come in several styles. It needs no other file.
/// </summary>
internal static class TideTreaty
{
    public const string File = "treaty.yaml";

    public const string Text = """
        instrument:
          prefix: TT
          name: TideTreaty
          title: Treaty on the Tides
          adopted: 2032-02-29
          levels:
            - {name: part, numbering: roman}
            - {name: title, numbering: upperLetter}
            - {name: article, continues: true, inserted: bis, locator: "art. {arabic}", eId: "art_{arabic}"}
            - {name: paragraph, inserted: letter}
            - {name: point, numbering: letter}
            - {name: subpoint, numbering: lowerRoman}
        contents:
          - id: TT-I
            name: Principles
            level: part
            title: Principles
            contents:
              - {id: TT-1, name: Aim, level: article, title: Aim, restatement: The tides are watched.}
              - id: TT-2
                name: Words
                level: article
                title: Words
                contents:
                  - {id: TT-2.1, name: Tide, level: paragraph, title: Tide, restatement: What a tide is.}
                  - {id: TT-2.1a, name: Ebb, level: paragraph, title: Ebb, restatement: What ebb is.}
                  - id: TT-2.2
                    name: Flood
                    level: paragraph
                    title: Flood
                    contents:
                      - {id: TT-2.2.a, name: Spring, level: point, title: Spring, restatement: What a spring tide is.}
                      - id: TT-2.2.b
                        name: Storm
                        level: point
                        title: Storm
                        contents:
                          - {id: TT-2.2.b.i, name: High, title: High, restatement: What a high flood is.}
                          - {id: TT-2.2.b.ii, name: Low, title: Low, restatement: What a low flood is.}
              - {id: TT-2bis, name: Charts, level: article, title: Charts, restatement: Charts are shared.}
              - {id: TT-2ter, name: Clocks, level: article, title: Clocks, restatement: Clocks are set.}
          - id: TT-II
            name: Duties
            level: part
            title: Duties
            contents:
              - id: TT-II.A
                name: Watching
                level: title
                title: Watching
                enumerator: TITLE A
                contents:
                  - {id: TT-3, name: Gauges, level: article, title: Gauges, restatement: Gauges are kept.}

        """;

    public static HarbourAccord Catalogue { get; } = HarbourAccord.Empty.With(File, Text);
}
