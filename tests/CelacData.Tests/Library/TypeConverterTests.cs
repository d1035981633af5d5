using System.ComponentModel;
using Microsoft.Extensions.Configuration;

namespace CelacData.Tests.Library;

/// <summary>What configuration and older frameworks do with ids and records.</summary>
public sealed class TypeConverterTests
{
    [Fact]
    public void Configuration_binds_ids_and_records()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Main"] = "AP-2.3.3",
            ["Clause"] = "ax-3",
            ["Watched:0"] = "BD-14",
            ["Watched:1"] = "AP_2_3_3",
            ["Party"] = "CostaRica",
            ["Promise"] = "AX-3-c1",
            ["Section"] = "AP-2.3",
            ["Weakest"] = "BestEffort",
        }).Build();

        var settings = configuration.Get<Settings>()!;

        Assert.Equal(ClauseId.AP_2_3_3, settings.Main);
        Assert.Same(Annex.ChineseGovernmentScholarships, settings.Clause);
        Assert.Equal([ClauseId.BD_14, ClauseId.AP_2_3_3], settings.Watched);
        Assert.Same(Party.CostaRica, settings.Party);
        Assert.Same(Commitments.Parse("AX-3-c1"), settings.Promise);
        Assert.Same(JointActionPlan.Article2.Finance.Section, settings.Section);
        Assert.Equal(Strength.BestEffort, settings.Weakest);
    }

    [Fact]
    public void A_wrong_id_in_a_configuration_is_an_error_that_names_the_nearest()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Main"] = "AP-2.3.33" }).Build();
        var error = Assert.Throws<InvalidOperationException>(() => configuration.Get<Settings>());
        Assert.Contains("Nearest: AP-2.3.3", Assert.IsType<UnknownClauseIdException>(error.InnerException).Message);
    }

    [Theory]
    [InlineData("AP-2.3.3")]
    [InlineData("ccf4/ap-2.3.3")]
    [InlineData("AP_2_3_3")]
    [InlineData(" AP-2.3.3 ")]
    public void An_id_is_taken_as_text_or_as_the_name_of_its_member(string text) =>
        Assert.Equal(ClauseId.AP_2_3_3, TypeDescriptor.GetConverter(typeof(ClauseId)).ConvertFromInvariantString(text));

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("AP_2_3_33")]
    [InlineData("AP_2_3_3,BD_14")]
    public void What_is_no_id_is_an_error(string text) =>
        Assert.Throws<UnknownClauseIdException>(() => TypeDescriptor.GetConverter(typeof(ClauseId)).ConvertFromInvariantString(text));

    [Fact]
    public void Every_id_is_written_as_its_text() => Assert.All(Clauses.All, c =>
        Assert.Equal(c.IdText, TypeDescriptor.GetConverter(typeof(ClauseId)).ConvertToInvariantString(c.Id)));

    [Fact]
    public void What_is_neither_text_nor_an_id_is_not_converted()
    {
        var (ids, clauses) = (TypeDescriptor.GetConverter(typeof(ClauseId)), TypeDescriptor.GetConverter(typeof(Clause)));
        Assert.All([ids, clauses], c => Assert.False(c.CanConvertFrom(typeof(int))));
        Assert.Throws<NotSupportedException>(() => ids.ConvertFrom(7));
        Assert.Throws<NotSupportedException>(() => clauses.ConvertFrom(7));
        Assert.Throws<NotSupportedException>(() => clauses.ConvertTo(Annex.ChineseGovernmentScholarships, typeof(int)));
        Assert.Throws<UnknownNameException>(() => TypeDescriptor.GetConverter(typeof(Topic)).ConvertFromInvariantString("Nonsense"));
    }

    private sealed class Settings
    {
        public ClauseId Main { get; set; }

        public Clause? Clause { get; set; }

        public List<ClauseId> Watched { get; set; } = [];

        public Party? Party { get; set; }

        public Commitment? Promise { get; set; }

        public Section? Section { get; set; }

        public Strength Weakest { get; set; }
    }
}
