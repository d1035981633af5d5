using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>
/// An emitted source in half the memory: its characters are bytes, as but few are anything else. The compiler keeps what it is given to the end, reads it once,
/// and copies what it needs.
/// </summary>
internal sealed class EmittedText : SourceText
{
    /// <summary>Whose bytes are the first 256 characters.</summary>
    private static readonly Encoding s_latin1 = Encoding.GetEncoding("iso-8859-1");

    private readonly byte[] _characters;

    private EmittedText(byte[] characters)
        : base(checksumAlgorithm: SourceHashAlgorithm.Sha256) => _characters = characters;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length => _characters.Length;

    /// <inheritdoc/>
    public override char this[int position] => (char)_characters[position];

    /// <summary>The first characters of an array; the compiler's own text where one of them is none of the first 256.</summary>
    public static SourceText Of(char[] text, int length)
    {
        if (!IsLatin1(text.AsSpan(0, length)))
            return From(new string(text, 0, length), Encoding.UTF8, SourceHashAlgorithm.Sha256);
        var characters = new byte[length];
        s_latin1.GetBytes(text, 0, length, characters, 0);
        return new EmittedText(characters);
    }

    private static bool IsLatin1(ReadOnlySpan<char> text)
    {
        // Four at once, as there are many.
        var all = 0UL;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
            all |= four;
        foreach (var c in text.Slice(text.Length - (text.Length % 4)))
            all |= c;
        return (all & 0xFF00_FF00_FF00_FF00) == 0;
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var i = 0; i < count; i++)
            destination[destinationIndex + i] = (char)_characters[sourceIndex + i];
    }
}
