using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CelacData;

/// <summary>
/// Identifies a wording without reproducing it: the SHA-256 of the wording in a normal form, and its number of words. The normal form is Unicode
/// NFC with straight quotes, every dash a hyphen, and each run of white space one space, without any at the ends; the printed enumerator
/// is not part of the wording, a footnote mark is.
/// </summary>
/// <param name="Value">The hash, as <c>sha256:</c> and 64 hexadecimal digits in lower case.</param>
/// <param name="WordCount">How many words, separated by white space, the wording has.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Fingerprint(string Value, int WordCount)
#if NET8_0_OR_GREATER
    : IRecord
#endif
{
    /// <summary>The hash, as <c>sha256:</c> and 64 hexadecimal digits in lower case.</summary>
    public string Value { get; } = Value;

    /// <summary>How many words, separated by white space, the wording has.</summary>
    public int WordCount { get; } = WordCount;

    /// <summary>The fingerprint of a wording.</summary>
    /// <param name="wording">The text of a clause without its enumerator.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wording"/> is null.</exception>
    public static Fingerprint Of(string wording)
    {
        if (wording is null)
            throw new ArgumentNullException(nameof(wording));
        var normal = Normalize(wording);
        using var sha = SHA256.Create();
        return new Fingerprint(Write(sha.ComputeHash(Encoding.UTF8.GetBytes(normal))), normal.Length == 0 ? 0 : normal.Split(' ').Length);
    }

    /// <summary>Whether a wording is the one that this is the fingerprint of.</summary>
    /// <param name="wording">The text of a clause without its enumerator.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wording"/> is null.</exception>
    public bool Matches(string wording) => Of(wording) == this;

    /// <summary>The hash.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>A fingerprint as the catalogue stores it: the 32 bytes in Base64, which is shorter than in digits.</summary>
    internal static Fingerprint OfBase64(string hash, int wordCount) => new(Write(Convert.FromBase64String(hash)), wordCount);

    private const string Digits = "0123456789abcdef";

    private static string Write(byte[] hash)
    {
        var value = new StringBuilder("sha256:");
        foreach (var b in hash)
            value.Append(Digits[b >> 4]).Append(Digits[b & 0xF]);
        return value.ToString();
    }

    private static string Normalize(string wording)
    {
        var normal = new StringBuilder(wording.Length);
        foreach (var c in wording.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(c))
            {
                if (normal.Length > 0 && normal[normal.Length - 1] != ' ')
                    normal.Append(' ');
            }
            else
            {
                normal.Append(Plain(c));
            }
        }

        return normal.ToString().TrimEnd(' ');
    }

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        '\u2212' => '-',
        _ => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation ? '-' : c,
    };

#if NET8_0_OR_GREATER
    string? IRecord.Reference => null;

    void IRecord.WriteTo(RecordWriter fields)
    {
        fields.Write("Value", Value);
        fields.Write("WordCount", WordCount);
    }
#endif
}
