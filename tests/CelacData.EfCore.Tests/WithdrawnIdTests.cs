extern alias harbour;

using Converter = harbour::EfCore.ClauseIdConverter;
using HarbourId = harbour::CelacData.ClauseId;
using UnknownId = harbour::CelacData.UnknownClauseIdException;

namespace CelacData.EfCore.Tests;

/// <summary>The converter of the sample, over a catalogue that withdrew HP-2.</summary>
public sealed class WithdrawnIdTests
{
    private static readonly Converter s_converter = new();

    [Fact]
    public void A_withdrawn_id_that_is_read_is_an_error_that_names_what_replaced_it()
    {
        var error = Assert.Throws<UnknownId>(() => s_converter.ConvertFromProvider("HP-2"));

        Assert.Equal("HP-2 was withdrawn; HP-3 replaced it.", error.Message);
        Assert.Equal("HP-3", Assert.Single(error.Nearest).IdText);
    }

    /// <summary>A program that still holds its value can ask for the rows that have it, and write it again.</summary>
    [Fact]
    public void A_withdrawn_id_that_is_written_is_its_text() => Assert.Equal("HP-2", s_converter.ConvertToProvider((HarbourId)2));

    [Fact]
    public void An_id_in_use_comes_back() => Assert.Equal((HarbourId)3, s_converter.ConvertFromProvider(s_converter.ConvertToProvider((HarbourId)3)));
}
