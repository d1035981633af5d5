namespace CelacData.Generator.Layout;

/// <summary>How a fingerprint stands in the assembly: as Base64, which takes 44 bytes where the digits take 71.</summary>
internal static class Fingerprints
{
    private const int Digits = 64;

    /// <param name="fingerprint">As the data have it, <c>sha256:</c> and 64 digits. One of another form, which is reported, is left as it is.</param>
    public static string ToBase64(string fingerprint)
    {
        var start = fingerprint.IndexOf(':') + 1;
        if (fingerprint.Length - start != Digits)
            return fingerprint;
        var bytes = new byte[Digits / 2];
        for (var i = 0; i < Digits; i++)
        {
            if (!Uri.IsHexDigit(fingerprint[start + i]))
                return fingerprint;
            bytes[i / 2] = (byte)((bytes[i / 2] << 4) | Uri.FromHex(fingerprint[start + i]));
        }

        return Convert.ToBase64String(bytes);
    }
}
