namespace CelacData.Generator.Tests.Support;

/// <summary>The texts of the invented agreement.</summary>
internal static class HarbourTexts
{
    public const string Plan = """
        instrument: HP
        contents:
          - id: HP-1
            name: Water
            level: article
            title: Water of the bay
            enumerator: Article 1
            contents:
              - id: HP-1.1
                name: Channel
                level: section
                title: The channel
                enumerator: (I)
                contents:
                  - id: HP-1.1.1
                    name: Dredging
                    title: Dredging the channel
                    enumerator: a.
                    restatement: Both towns dredge the channel with the Heron and the Tern.
                    fingerprint: sha256:0000000000000000000000000000000000000000000000000000000000000001
                    words: 10
                    promises:
                      - {bearers: [Delta, Marsh], act: Dredge the channel, weight: Firm, isShared: true}
                      - {bearers: [Marsh], act: Lend the Tern, weight: Soft, isShared: false}
                  - id: HP-1.1.2
                    name: Buoys
                    title: Buoys
                    enumerator: b.
                    restatement: Marsh End sets out buoys.
                    fingerprint: sha256:0000000000000000000000000000000000000000000000000000000000000002
                    words: 5
                    promises:
                      - {bearers: [Marsh], act: Set out buoys, weight: Soft, isShared: false}
              - id: HP-1.2
                name: Tides
                level: section
                title: Tide tables
                enumerator: (II)
                restatement: |-
                  Delta Town prints tide tables.
                  They are "free".
                note: Printed without its number.
                fingerprint: sha256:0000000000000000000000000000000000000000000000000000000000000003
                words: 8
          - id: HP-2
            name: Shore
            level: article
            title: The shore
            enumerator: Article 2
            contents:
              - id: HP-2.1
                name: Lamps
                level: section
                title: Lamps
                enumerator: "1."
                restatement: Lamps are lit at dusk.
                fingerprint: sha256:0000000000000000000000000000000000000000000000000000000000000004
                words: 5

        """;

    public const string Declaration = """
        instrument: HD
        contents:
          - id: HD-1
            name: Greeting
            title: Greeting to the Heron
            enumerator: "1."
            restatement: The towns greet the Heron.
            fingerprint: sha256:0000000000000000000000000000000000000000000000000000000000000005
            words: 5
          - id: HD-2
            name: Outlook
            title: Outlook
            enumerator: "2."
            restatement: The towns look at the Plan.
            fingerprint: sha256:0000000000000000000000000000000000000000000000000000000000000006
            words: 6

        """;
}
