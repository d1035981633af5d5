namespace CelacData.Benchmarks.Cold.Programs;

public sealed class PlainInstrument : IPlain
{
    public string Prefix { get; set; } = "";

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string ShortTitle { get; set; } = "";

    public string Citation { get; set; } = "";

    public int Adopted { get; set; }

    public string? Period { get; set; }

    public PlainEdition[] Editions { get; set; } = [];

    public PlainTextNote? Chapeau { get; set; }

    public PlainTextNote[] Notes { get; set; } = [];

    public int AnnexTo { get; set; }

    public string Forum { get; set; } = "";

    public int ForumEdition { get; set; }

    public string Place { get; set; } = "";

    public PlainStanding[] Standings { get; set; } = [];

    public PlainParticipation[] Participations { get; set; } = [];

    public PlainDissociation[] Dissociations { get; set; } = [];

    public long Sum() => Prefix.Length + Name.Length + Title.Length + ShortTitle.Length + Citation.Length + Adopted + Sums.Of(Period) + Sums.Of(Editions)
        + (Chapeau?.Sum() ?? 0) + Sums.Of(Notes) + Sums.One(AnnexTo) + Forum.Length + ForumEdition + Place.Length
        + Sums.Of(Standings) + Sums.Of(Participations) + Sums.Of(Dissociations);
}

public sealed class PlainEdition : IPlain
{
    public string Language { get; set; } = "";

    public string Publisher { get; set; } = "";

    public int Published { get; set; }

    public bool IsMachineTranslation { get; set; }

    public string? Note { get; set; }

    public long Sum() => Language.Length + Publisher.Length + Published + (IsMachineTranslation ? 1 : 0) + Sums.Of(Note);
}

public sealed class PlainTextNote : IPlain
{
    public string Name { get; set; } = "";

    public string? Enumerator { get; set; }

    public string Restatement { get; set; } = "";

    public string Fingerprint { get; set; } = "";

    public int Words { get; set; }

    public long Sum() => Name.Length + Sums.Of(Enumerator) + Restatement.Length + Fingerprint.Length + Words;
}

public sealed class PlainStanding : IPlain
{
    public int Status { get; set; }

    public int Clause { get; set; }

    public string Explanation { get; set; } = "";

    public long Sum() => Status + Clause + Explanation.Length;
}

public sealed class PlainParticipation : IPlain
{
    public int Party { get; set; }

    public bool TookPart { get; set; }

    public string Explanation { get; set; } = "";

    public long Sum() => Party + (TookPart ? 1 : 0) + Explanation.Length;
}

public sealed class PlainDissociation : IPlain
{
    public int Party { get; set; }

    public int Clause { get; set; }

    public string Explanation { get; set; } = "";

    public long Sum() => Party + Clause + Explanation.Length;
}
