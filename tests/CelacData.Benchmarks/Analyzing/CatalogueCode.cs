using CelacData.Benchmarks.Synthetic;

namespace CelacData.Benchmarks.Analyzing;

/// <summary>Methods that use the catalogue: by members and texts, in attributes and comments, and through what the program itself has marked.</summary>
internal sealed class CatalogueCode(Dice dice, InventedWords words)
{
    private readonly Clause[] _clauses = [.. Clauses.All];

    public string Method(int number) => dice.Below(4) switch
    {
        0 => Marked(number, One(), One()),
        1 => Figures(number, One()),
        2 => Bound(number, One(), One()),
        _ => Implementing(number, One(), One()),
    };

    private Clause One() => dice.One(_clauses);

    private string Implementing(int number, Clause one, Clause other) =>
        $$"""
            /// <summary>Carries out {{one.IdText}}: {{words.Sentence(5)}}</summary>
            [ImplementsClause(ClauseId.{{one.Id}}, Revision = "{{one.Revision}}")]
            public string Step{{number}}(string name)
            {
                // See {{other.IdText}} as well.
                var clause = Clauses.Get(ClauseId.{{one.Id}});
                if (Clauses.TryParse(name, out var named) && named == clause)
                    return $"{clause.Citation}: {Clauses.Parse("{{other.IdText}}").Title}";
                _lines.Add("{{other.IdText}}");
                return string.Join(", ", clause.Commitments.Where(c => c.Coding.Strength == Strength.Undertaking).Select(c => c.Act));
            }


        """;

    private string Marked(int number, Clause one, Clause other) =>
        $$"""
            /// <summary>{{words.Sentence(8)}}</summary>
            public Note Look{{number}}(Register register, string name)
            {
                register.Add("{{one.IdText}}", name + "{{words.Prose(2)}}");
                register.Add(Known.Seminar, name); // {{words.Sentence(4)}}
                if (register.Current == "{{other.IdText}}" || register.Current == Known.Officials)
                    register.Current = name.Length > {{dice.Below(9)}} ? "{{one.IdText}}" : Known.Officials;
                var kind = register.Current switch
                {
                    "{{one.IdText}}" => "{{words.Prose(1)}}",
                    _ => "{{words.Prose(2)}}",
                };
                Note note = new("{{other.IdText}}", kind);
                return note with { Text = register["{{one.IdText}}"].Text + register[Known.Seminar].Text };
            }


        """;

    private string Figures(int number, Clause one) =>
        $$"""
            /// <summary>{{words.Sentence(8)}} It counts what {{one.IdText}} says.</summary>
            public decimal Places{{number}}(string unit)
            {
                var places = Quantities.All.Where(q => q.Kind == QuantityKind.TrainingPlaces && q.Unit == unit && q.Basis == QuantityBasis.Total).Sum(q => q.Value);
                foreach (var quantity in ClauseId.{{one.Id}}.ToClause().Quantities.Where(q => q.Value > {{dice.Below(100)}}))
                    _lines.Add($"{quantity.Unit}: {places} {{words.Prose(2)}}");
                return places + Commitments.All.By(PartyGroup.China).Count(c => c.Coding.Strength == Strength.Undertaking);
            }


        """;

    private string Bound(int number, Clause one, Clause other) =>
        $$"""
            /// <summary>{{words.Sentence(6)}}</summary>
            public bool Binds{{number}}(int value, PartyId party)
            {
                /* {{words.Sentence(7)}} {{one.IdText}}, {{other.IdText}} */
                var id = (ClauseId)value;
                if (id == ClauseId.{{other.Id}} && party != PartyId.Argentina)
                    return Clauses.Get(id).Binds(party);
                return Clauses.Get(ClauseId.{{one.Id}}).Binds(PartyId.Brazil) && id is not (ClauseId.{{other.Id}} or ClauseId.{{one.Id}});
            }


        """;
}
