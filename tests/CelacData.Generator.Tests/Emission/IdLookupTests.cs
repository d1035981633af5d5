using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Emission;

/// <summary>Texts find their clauses in catalogues whose ids are longer, shorter or more than CelacData's own.</summary>
public sealed class IdLookupTests
{
    /// <summary>In each form that a text can have, in either case, with the key of the catalogue and without; and nothing that is only nearly one.</summary>
    private const string All = """
        Clauses.All.All(c => new[] { c.IdText, c.IdText.ToLowerInvariant(), "harbour2/" + c.IdText, "HARBOUR2/" + c.IdText }.All(id =>
            Clauses.TryParse(id, out var found) && found == c
            && Clauses.TryParse(id.AsSpan(), out found) && found == c
            && Clauses.TryParse(System.Text.Encoding.UTF8.GetBytes(id), out found) && found == c)
            && new[] { c.IdText + " ", " " + c.IdText, c.IdText + "\0", c.IdText.Substring(1), c.IdText + "é", c.IdText.Replace('-', '\r'), "harbour2/harbour2/" + c.IdText, "harbour2" + c.IdText }.All(text =>
                !Clauses.TryParse(text, out _) && !Clauses.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out _)))
        """;

    [Theory]
    [InlineData("H")]
    [InlineData("HARBOUR")]
    [InlineData("HARBOURDEC")]
    [InlineData("HARBOURDECLARATIONOFTHETWOTOWNS")]
    public void Ids_of_any_length_are_found(string prefix) =>
        Assert.Equal("True", new LoadedLibrary(Complete.Rewrite(text => text.Replace("HD", prefix, StringComparison.Ordinal))).Evaluate(All));

    /// <summary>The lines of ids as long as these stand in chunks of 4,096.</summary>
    [Fact]
    public void Ids_of_the_second_chunk_are_found()
    {
        const int Many = 4_200;
        var prefix = new string('H', 120);
        var catalogue = LongDeclaration.Of(Many, _ => "Text").Rewrite(text => text.Replace("HD", prefix, StringComparison.Ordinal));
        var library = new LoadedLibrary(catalogue);

        Assert.Contains("Text.ClauseIds_2.g.cs", GeneratorRun.Of(catalogue).Sources.Keys);
        Assert.Equal("True", library.Evaluate("Clauses.All.All(c => Clauses.Parse(c.IdText) == c)"));
        Assert.Equal("4096, 4097, 4200", library.Evaluate($"new[] {{ 4096, 4097, 4200 }}.Select(n => Clauses.Parse(\"{prefix}-\" + n).Ordinal)"));
        Assert.Equal("False", library.Evaluate($"Clauses.TryParse(\"{prefix}-4201\", out _)"));
    }
}
