using System.Text;
using CelacData.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Tests.Emission;

/// <summary>What is kept in a byte for each character is to the compiler the text that it would have made itself.</summary>
public sealed class EmittedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("// plain\nclass A;\n")]
    [InlineData("// é ÿ \u0080\nclass Ö { string s = \"\u00A0\"; }\n")]
    [InlineData("// … “quoted” 中文\nclass A;\n")]
    [InlineData("class A;…")]
    public void It_is_what_the_compiler_would_have_made(string code)
    {
        var own = SourceText.From(code, Encoding.UTF8, SourceHashAlgorithm.Sha256);

        var text = EmittedText.Of((code + "rest").ToCharArray(), code.Length);

        Assert.Equal(code, text.ToString());
        Assert.True(own.ContentEquals(text));
        Assert.Equal(own.Lines.Count, text.Lines.Count);
        Assert.Equal(own.GetChecksum(), text.GetChecksum());
        Assert.Equal(own.ChecksumAlgorithm, text.ChecksumAlgorithm);
        Assert.Equal(own.ToString(new TextSpan(code.Length / 2, code.Length / 3)), text.ToString(new TextSpan(code.Length / 2, code.Length / 3)));
        Assert.Equal(Parsed(own), Parsed(text));
    }

    /// <summary>As the SDK does where it is asked to put generated sources into the symbols.</summary>
    [Fact]
    public void It_can_be_embedded_in_symbols()
    {
        var text = EmittedText.Of("class A;".ToCharArray(), 8);

        Assert.True(text.CanBeEmbedded);
        Assert.Equal(text.GetChecksum(), EmbeddedText.FromSource("A.cs", text).Checksum);
    }

    private static string Parsed(SourceText text) =>
        CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).ToFullString();
}
