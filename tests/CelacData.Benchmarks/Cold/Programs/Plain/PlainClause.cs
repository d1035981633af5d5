namespace CelacData.Benchmarks.Cold.Programs;

/// <summary>A clause, and what the curators judged of it as a whole.</summary>
public sealed class PlainClause : IPlain
{
    /// <summary>The value of its id in the enum, from the lock file, by which others refer to it.</summary>
    public int Id { get; set; }

    public string IdText { get; set; } = "";

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Enumerator { get; set; } = "";

    public string Restatement { get; set; } = "";

    public string? Note { get; set; }

    public string Revision { get; set; } = "";

    public int Ordinal { get; set; }

    public string Locator { get; set; } = "";

    public string EId { get; set; } = "";

    /// <summary>The position of its instrument, from 1.</summary>
    public int Instrument { get; set; }

    /// <summary>The position of its division, from 1; 0 for none.</summary>
    public int Division { get; set; }

    public string Fingerprint { get; set; } = "";

    public int Words { get; set; }

    public int HomeTopic { get; set; }

    public int[] Parties { get; set; } = [];

    public PlainReference[] References { get; set; } = [];

    public PlainCommitment[] Commitments { get; set; } = [];

    public PlainStatement[] Statements { get; set; } = [];

    public PlainTopicCoding[] Topics { get; set; } = [];

    public PlainSdgCoding[] Sdgs { get; set; } = [];

    public string? Reason { get; set; }

    public long Sum() => Id + IdText.Length + Name.Length + Title.Length + Enumerator.Length + Restatement.Length + Sums.Of(Note) + Revision.Length
        + Ordinal + Locator.Length + EId.Length + Sums.One(Instrument) + Sums.One(Division) + Fingerprint.Length + Words + HomeTopic + Sums.Of(Parties)
        + Sums.Of(References) + Sums.Of(Commitments) + Sums.Of(Statements) + Sums.Of(Topics) + Sums.Of(Sdgs) + Sums.Of(Reason);
}

public sealed class PlainReference : IPlain
{
    public int Target { get; set; }

    public int TargetInstrument { get; set; }

    public long Sum() => Target + Sums.One(TargetInstrument);
}

public sealed class PlainTopicCoding : IPlain
{
    public int Topic { get; set; }

    public int Rule { get; set; }

    public long Sum() => Topic + Rule;
}

public sealed class PlainSdgCoding : IPlain
{
    public int Goal { get; set; }

    public int Relation { get; set; }

    public int Rule { get; set; }

    public long Sum() => Goal + Relation + Rule;
}
