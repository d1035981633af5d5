namespace CelacData.Generator.Tests.Support;

/// <summary>The files of the invented agreement but for its texts.</summary>
internal static class HarbourFiles
{
    public const string Catalogue = """
        catalogue:
          key: harbour2
          namespace: HarbourAccord

        instruments:
          - prefix: HP
            name: HarbourPlan
            title: Plan for the Common Harbour
            shortTitle: Harbour Plan
            citation: Harbour Plan 2031
            forum: Council of the Bay
            forumEdition: 2
            place: Tidewater
            adopted: 2031-04-09
            period: 2031/2033
            levels:
              - {name: article, locator: "art. {arabic}", eId: "art_{arabic}"}
              - {name: section, locator: "({roman})", eId: "sec_{arabic}"}
              - {name: item, locator: "({letter})", eId: "item_{arabic}"}
            standings:
              - {status: Considered, clause: HD-2, explanation: The Declaration only considers it.}

          - prefix: HD
            name: HarbourDeclaration
            title: Declaration on the Common Harbour
            shortTitle: Harbour Declaration
            citation: Harbour Declaration
            forum: Council of the Bay
            forumEdition: 2
            place: Tidewater
            adopted: 2031-04-09
            levels:
              - {name: paragraph, locator: "para. {arabic}", eId: "para_{arabic}"}
            notes:
              - name: MarshNote
                restatement: Marsh was not there.
                fingerprint: sha256:00000000000000000000000000000000000000000000000000000000000000f1
                words: 4
            dissociations:
              - {party: Delta, clause: HD-2, explanation: Delta keeps its distance.}

        """;

    public const string Model = """
        model:

        enums:
          - name: Weight
            doc: How firmly a promise is put.
            members:
              - {name: Firm, doc: It will be done.}
              - {name: Soft, doc: It may be done.}
          - name: InstrumentStatus
            doc: What became of an instrument.
            members:
              - {name: Adopted, doc: A meeting adopted it.}
              - {name: Considered, doc: Another text only considers it.}

        records:
          - name: Party
            plural: Parties
            id: PartyId
            doc: A town on the bay.
            fields:
              - {name: title, type: text, doc: Its name.}
          - name: Vessel
            id: VesselId
            doc: A vessel & its "<measures>".
            measure: {value: length, per: [title]}
            fields:
              - {name: title, type: text, doc: Its name.}
              - {name: length, type: decimal, doc: Its length in metres.}
              - {name: crew, type: "integer?", doc: "How many sail it, or null."}
              - {name: built, type: "period?", doc: "When it was built, or null."}
              - {name: launched, type: "date?", doc: "When it was launched, or null."}
              - {name: clauses, type: "clause[]", doc: The clauses that name it.}
          - name: Promise
            mark: p
            doc: A promise in a clause.
            fields:
              - {name: bearers, type: "ref Party[]", doc: Who makes it.}
              - {name: act, type: text, doc: What is promised.}
              - {name: weight, type: Weight, label: weight, doc: How firmly it is put.}
              - {name: isShared, type: boolean, doc: Whether all of them make it together.}

          - name: Standing
            doc: What became of an instrument.
            fields:
              - {name: status, type: InstrumentStatus, doc: What became of it.}
              - {name: clause, type: "clause?", doc: "The clause that says so, or null."}
              - {name: explanation, type: text, doc: What exactly is said.}
          - name: Dissociation
            doc: A declared distance from one clause.
            excludes: {who: party, clause: clause, why: explanation}
            fields:
              - {name: party, type: ref Party, doc: The town.}
              - {name: clause, type: clause, doc: The clause.}
              - {name: explanation, type: text, doc: What is said about it.}

        extensions:
          - record: Instrument
            require: [shortTitle, citation]
            fields:
              - {name: forum, type: text, doc: Who issued it.}
              - {name: forumEdition, type: integer, doc: Which meeting that was.}
              - {name: place, type: text, doc: Where it was adopted.}
              - {name: standings, type: "Standing[]", doc: What became of it.}
              - {name: dissociations, type: "Dissociation[]", doc: Who keeps a distance.}
          - record: Division
            require: [enumerator]
            fields: []
          - record: Clause
            require: [enumerator, fingerprint, words]
            fields:
              - {name: promises, type: "Promise[]", doc: What is promised in it.}
              - {name: vessels, type: "Vessel[]", inverse: clauses, doc: The vessels that it names.}

        """;

    public const string Parties = """
        parties:
          - {name: Delta, title: Delta Town}
          - {name: Marsh, title: Marsh End}

        """;

    public const string Vessels = """
        vessels:
          - name: Heron
            title: The Heron
            length: 12.50
            crew: 3
            built: "[2029,2030]"
            launched: 2030-06-01
            clauses: [HP-1.1.1, HD-1]
          - name: Tern
            title: The "Tern"
            length: 7
            built: 2028/..
            clauses: [HP-1.1.1]

        """;

    public const string Lock = """
        lock:
          ClauseId:
            HP-1.1.1: 1
            HP-1.1.2: 2
            HP-1.2: 3
            HP-2.1: 4
            HD-1: 5
            HD-2: 7
          InstrumentStatus: {Adopted: 1, Considered: 2}
          Weight: {Firm: 2, Soft: 1}
          PartyId: {Delta: 1, Marsh: 2}
          VesselId: {Heron: 1, Tern: 3}

        """;
}
