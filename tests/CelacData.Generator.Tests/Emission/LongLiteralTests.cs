using CelacData.Generator.Emitting;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CelacData.Generator.Tests.Emission;

/// <summary>A long column is written as a literal: what the compiler reads there are the values.</summary>
public sealed class LongLiteralTests
{
    [Theory]
    [InlineData(0, 127, 1)]
    [InlineData(0, 16_383, 2)]
    [InlineData(2_097_000, 2_097_151, 3)]
    [InlineData(268_435_400, 268_435_455, 4)]
    public void The_compiler_reads_every_value(int first, int last, int width)
    {
        var values = Enumerable.Range(first, last - first + 1).Select(v => (long)v).ToEquatableArray();
        Assert.Equal(width, LongLiteral.WidthFor(values));
        var source = new TextBuffer();

        LongLiteral.Write(source, values, width);

        var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(source.Close().ToString()));
        Assert.False(literal.ContainsDiagnostics);
        Assert.True(literal.IsKind(SyntaxKind.Utf8StringLiteralExpression));
        Assert.Equal(values, ((string)literal.Token.Value!).Chunk(width).Select(digits => digits.Select((d, i) => (long)d << (7 * i)).Sum()));
    }

    [Fact]
    public void Small_values_are_short()
    {
        var source = new TextBuffer();

        LongLiteral.Write(source, new long[] { 0, 1, 7, 10, 34, 65, 127 }.ToEquatableArray(), 1);

        Assert.Equal(@"""\0\u0001\a\n\""A\u007f""u8", source.Close().ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1 << 28)]
    public void What_no_literal_can_have_is_told(long value) => Assert.Equal(0, LongLiteral.WidthFor(new[] { 0, value }.ToEquatableArray()));
}
