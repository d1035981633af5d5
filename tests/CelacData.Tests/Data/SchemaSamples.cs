namespace CelacData.Tests.Data;

/// <summary>For every schema a small file that it accepts, from which the tests make broken ones.</summary>
internal static class SchemaSamples
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["text"] =
            """
            instrument: AP
            contents:
              - id: AP-1
                name: Article1
                level: article
                title: One
                enumerator: "Article 1"
                contents:
                  - id: AP-1.1
                    name: Fair
                    title: A fair
                    enumerator: "1."
                    restatement: They hold a fair.
                    fingerprint: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                    words: 4
                    homeTopic: Trade
                    references: [{target: BD-5}]
                    commitments:
                      - bearer: ChinaAndCelac
                        beneficiaries: [Lac]
                        act: Hold a fair
                        phrase: hold a fair
                        period: "[2027,2028]"
                        quantities: [{value: 2.5, kind: Money, unit: CNY, currency: CNY, basis: Total}]
                        mechanisms: [ChinaCelacForum]
                        coding: {strength: Undertaking, rule: ST2}
                    statements:
                      - {bearer: China, act: Like fairs, phrase: likes, coding: {kind: Recognition, rule: SK1}}
                    coding:
                      topics: [{topic: Trade, rule: TO1}]
                      sdgs: [{goal: Partnerships, relation: Direct, rule: SD1}]

            """,
        ["catalogue"] =
            """
            catalogue: {key: ccf4, namespace: CelacData}
            instruments:
              - prefix: BD
                name: Declaration
                title: A declaration
                shortTitle: Declaration
                citation: Declaration
                forum: Forum
                forumEdition: 4
                place: Beijing
                adopted: 2025-05-13
                levels: [{name: paragraph, locator: "para. {arabic}", eId: "para_{arabic}"}]
                standings: [{status: Adopted, explanation: It was adopted.}]

            """,
        ["lock"] = "lock:\n" + string.Concat(SchemaExpectations.LockedEnums().Select(e => $"  {e}: {{}}\n"))
            .Replace("TopicId: {}", "TopicId: {Trade: 1}", StringComparison.Ordinal)
            .Replace("ClauseId: {}", "ClauseId: {BD-1: 1}", StringComparison.Ordinal),
        ["model"] =
            """
            model:
            enums:
              - {name: Colour, doc: A colour., members: [{name: Red, doc: The colour red.}]}
            records:
              - name: Flag
                doc: A flag.
                fields: [{name: colours, type: "Colour[]", doc: Its colours.}]
            extensions:
              - record: Clause
                fields: [{name: flag, type: "ref Flag?", doc: The flag.}]

            """,
        ["parties"] =
            """
            parties:
              - name: China
                title: China
                spanish: China
                portuguese: China
                french: Chine
                chinese: 中国
                alpha2: CN
                alpha3: CHN
                m49: "156"
                isCelacMember: false
                relations: [{period: "1972-02-19/..", source: A list}]

            """,
        ["party-groups"] =
            """
            partyGroups:
              - {name: Two, title: Two, definition: Two of them., isOpen: false, asOf: "2025-05", members: [China, Cuba], source: A list}

            """,
        ["mechanisms"] =
            """
            mechanisms:
              - {name: Fair, title: A fair, kind: Fair, mentions: [{clause: AP-2.2.4, standing: ToBeHeld, ordinal: 4}]}

            """,
        ["organisations"] =
            """
            organisations:
              - {name: Body, title: A body, abbreviation: AB, clauses: [BD-1]}

            """,
        ["initiatives"] =
            """
            initiatives:
              - {name: Plan, title: A plan, proposer: Brazil, clauses: [BD-1]}

            """,
        ["treaties"] =
            """
            treaties:
              - {name: Pact, title: A pact, kind: Treaty, date: "2025", clauses: [BD-1]}

            """,
        ["topics"] =
            """
            topics:
              - {name: Trade, title: Trade, definition: Trade of all sorts.}

            """,
        ["sdgs"] =
            """
            sdgs:
              - {name: NoPoverty, number: 1, title: No poverty}

            """,
        ["baselines"] =
            """
            baselines:
              - name: Sum
                title: A sum
                value: 1
                unit: USD
                qualifier: About
                asOf: "2024"
                speaker: A minister
                occasion: A speech
                commitments: [AX-3-c1]

            """,
    };
}
