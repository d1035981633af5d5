using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace CelacData.Tests.Library;

/// <summary>Records as text: written in their formats, and found by what stands for them, in the ways that frameworks ask for.</summary>
public sealed class TextFormTests
{
    private static readonly Clause s_seminar = JointActionPlan.Article2.Finance.PandaBondSeminar;

    public static TheoryData<string, string> ClauseFormats => new()
    {
        { "I", "AP-2.3.3" },
        { "C", "Joint Action Plan 2025-2027, art. 2(III)(3)" },
        { "E", "art_2__sec_3__para_3" },
        { "K", "ccf4/AP-2.3.3" },
        { "T", s_seminar.Title },
        { "G", "AP-2.3.3 " + s_seminar.Title },
        { "", "AP-2.3.3 " + s_seminar.Title },
        { "k", "ccf4/AP-2.3.3" },
    };

    [Theory]
    [MemberData(nameof(ClauseFormats))]
    public void A_clause_is_written_in_each_format(string format, string text)
    {
        Assert.Equal(text, s_seminar.ToString(format));
        Assert.Equal(text, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", s_seminar));

        var (chars, bytes) = (new char[text.Length], new byte[text.Length]);
        Assert.True(s_seminar.TryFormat(chars, out var written, format, null));
        Assert.Equal(text, new string(chars, 0, written));
        Assert.True(s_seminar.TryFormat(bytes, out written, format, null));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes, 0, written));
    }

    [Fact]
    public void What_does_not_fit_is_not_written()
    {
        Assert.False(s_seminar.TryFormat(new char[7], out var written, "I", null));
        Assert.Equal(0, written);
        Assert.False(s_seminar.TryFormat(new byte[7], out written, "I", null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Formats_work_in_interpolated_texts() =>
        Assert.Equal("[AP-2.3.3] AX-3-c1, Finance, AP", $"[{s_seminar:I}] {Commitments.Parse("AX-3-c1"):I}, {Topic.Finance:I}, {s_seminar.Instrument:I}");

    [Fact]
    public void Each_kind_of_record_has_the_formats_that_make_sense_for_it()
    {
        Assert.Equal("AP-2.3|Joint Action Plan 2025-2027, art. 2(III)|art_2__sec_3|ccf4/AP-2.3|Finance", Formats(s_seminar.Section!, "I", "C", "E", "K", "T"));
        Assert.Equal("AX|ccf4/AX", Formats(Annex.Instrument, "I", "K"));
        Assert.Equal("AX-3-c1|ccf4/AX-3-c1", Formats(Commitments.Parse("AX-3-c1"), "I", "K"));
        Assert.Equal("CostaRica|Costa Rica", Formats(Party.CostaRica, "I", "T"));
        Assert.Equal(Party.CostaRica.ToString(), Party.CostaRica.ToString("G"));
    }

    [Theory]
    [InlineData("Z", "'Z' is no format of a clause. There are G (general), I (id), C (citation), E (eId), K (key with the catalogue), T (title).")]
    [InlineData("II", "'II' is no format of a clause. There are G (general), I (id), C (citation), E (eId), K (key with the catalogue), T (title).")]
    public void An_unknown_format_is_an_error_that_says_which_there_are(string format, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => s_seminar.ToString(format)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => s_seminar.TryFormat(new char[99], out _, format, null)).Message);
    }

    [Fact]
    public void A_kind_of_record_without_a_citation_says_so() => Assert.Equal(
        "'C' is no format of a party. There are G (general), I (id), T (title).", Assert.Throws<FormatException>(() => Party.China.ToString("C")).Message);

    [Fact]
    public void Every_record_with_an_id_is_found_by_it_in_every_way()
    {
        AssertFound(Clauses.All, c => c.IdText);
        AssertFound(Catalog.Instruments, i => i.Prefix);
        AssertFound(Catalog.Instruments.SelectMany(i => i.Divisions).ToList(), d => d.Id);
        AssertFound(Catalog.Commitments, c => c.Id);
        AssertFound(Catalog.Statements, s => s.Id);
        AssertFound(Catalog.Mechanisms, m => m.Name);
        AssertFound(Catalog.Organisations, o => o.Name);
        AssertFound(Catalog.Initiatives, i => i.Name);
        AssertFound(Catalog.Treaties, t => t.Name);
        AssertFound(Catalog.Parties, p => p.Name);
        AssertFound(Catalog.PartyGroups, g => g.Name);
        AssertFound(Catalog.Topics, t => t.Name);
        AssertFound(Catalog.Sdgs, s => s.Name);
        AssertFound(Catalog.Baselines, b => b.Name);
    }

    [Fact]
    public void A_clause_is_found_by_UTF8()
    {
        Assert.All(Clauses.All, c => Assert.Same(c, Utf8<Clause>(Encoding.UTF8.GetBytes(c.Key))));
        Assert.False(Clause.TryParse("AP-2.3.33"u8, null, out var none));
        Assert.Null(none);
        Assert.False(Clause.TryParse([0x41, 0xC3], null, out _));
        Assert.False(Clause.TryParse(new byte[1_000_000], null, out _));
        Assert.Throws<UnknownClauseIdException>(() => Clause.Parse("AP-2.3.33"u8, null));
    }

    [Theory]
    [InlineData("Costa", "'Costa' stands for no party. Nearest: CostaRica.")]
    [InlineData("Costa Rico", "'Costa Rico' stands for no party. Nearest: CostaRica.")]
    [InlineData("Barbado", "'Barbado' stands for no party. Nearest: Barbados.")]
    [InlineData("Zzyzx", "'Zzyzx' stands for no party.")]
    [InlineData("", "'' stands for no party.")]
    public void A_text_that_stands_for_nothing_is_an_error_that_names_the_nearest(string text, string message)
    {
        var error = Assert.Throws<UnknownNameException>(() => Parties.Parse(text));
        Assert.Equal((text, message), (error.Text, error.Message));
        Assert.Equal(message, Assert.Throws<UnknownNameException>(() => Party.Parse(text, null)).Message);
        Assert.False(Parties.TryParse(text, out _));
    }

    [Fact]
    public void An_unknown_division_is_an_error_that_names_the_nearest()
    {
        var error = Assert.Throws<UnknownNameException>(() => Division.Parse("AP-2.33", null));
        Assert.Equal("'AP-2.33' stands for no division. Nearest: AP-2.3, AP-3.3, AP-2.", error.Message);
    }

    [Fact]
    public void An_unknown_commitment_says_which_there_are() => Assert.Equal(
        "'AX-3-c9' is no id of a commitment. AX-3 (Government scholarships and training opportunities) has AX-3-c1 to AX-3-c2.",
        Assert.Throws<UnknownClauseIdException>(() => Commitment.Parse("AX-3-c9", null)).Message);

    [Fact]
    public void Null_stands_for_nothing()
    {
        Assert.False(Parties.TryParse(null, out _));
        Assert.False(Party.TryParse(null, null, out _));
        Assert.False(Division.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => Parties.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Division.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => Commitments.Parse(null!));
    }

    private static string Formats(IFormattable record, params string[] formats) => string.Join('|', formats.Select(f => record.ToString(f, null)));

    private static T Utf8<T>(byte[] text) where T : IUtf8SpanParsable<T> => T.Parse(text, null);

    private static void AssertFound<T>(IReadOnlyCollection<T> records, Func<T, string> id) where T : class, ISpanParsable<T>, ISpanFormattable
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.NotEmpty(records);
        Assert.All(records, record =>
        {
            var text = id(record);
            Assert.Equal(text, record.ToString("I", null));
            Assert.Same(record, T.Parse(text, null));
            Assert.Same(record, T.Parse(text.ToUpperInvariant().AsSpan(), null));
            Assert.True(T.TryParse(text, null, out var found));
            Assert.Same(record, found);
            Assert.True(T.TryParse(text.AsSpan(), null, out found));
            Assert.Same(record, found);
            Assert.False(T.TryParse(text + "?", null, out _));
            Assert.Same(record, converter.ConvertFromInvariantString($" {text} "));
            Assert.Equal(text, converter.ConvertToInvariantString(record));
        });
    }
}
