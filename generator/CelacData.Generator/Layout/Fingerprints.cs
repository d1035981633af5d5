using System.Globalization;

namespace CelacData.Generator.Layout;

/// <summary>How a fingerprint stands in the assembly: as Base64, which takes 44 bytes where the digits take 71.</summary>
internal static class Fingerprints
{
    private const int Digits = 64;

    /// <param name="fingerprint">As the data have it, <c>sha256:</c> and 64 digits. One of another form, which is reported, is left as it is.</param>
    public static string ToBase64(string fingerprint)
    {
        var digits = fingerprint.Substring(fingerprint.IndexOf(':') + 1);
        return digits.Length != Digits || !digits.All(Uri.IsHexDigit)
            ? fingerprint
            : Convert.ToBase64String(Enumerable.Range(0, Digits / 2)
                .Select(i => byte.Parse(digits.Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToArray());
    }
}
