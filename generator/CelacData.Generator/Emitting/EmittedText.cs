using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>
/// An emitted source in half the memory: its characters are bytes, as but few are anything else. The compiler keeps what it is given to the end, reads it once,
/// and copies what it needs.
/// </summary>
internal sealed class EmittedText : SourceText
{
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
        var characters = new byte[length];
        var all = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            var c = text[i];
            all |= c;
            characters[i] = unchecked((byte)c);
        }

        return all <= byte.MaxValue ? new EmittedText(characters) : From(new string(text, 0, length), Encoding.UTF8, SourceHashAlgorithm.Sha256);
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var i = 0; i < count; i++)
            destination[destinationIndex + i] = (char)_characters[sourceIndex + i];
    }
}
