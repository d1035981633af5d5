using System.Security.Cryptography;
using System.Text;

namespace CelacData.Benchmarks.Running;

/// <summary>Says whether something that was made is still what would be made from the same things now.</summary>
public static class Stamp
{
    /// <summary>Makes something anew unless its stamp says that it was made from files and texts with the same content.</summary>
    public static void Renew(string target, IEnumerable<string> files, IEnumerable<string> texts, Action make)
    {
        var stamp = target + ".stamp";
        var current = Of(files, texts);
        if (File.Exists(stamp) && (File.Exists(target) || Directory.Exists(target)) && File.ReadAllText(stamp) == current)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(stamp)!);
        File.Delete(stamp);
        make();
        File.WriteAllText(stamp, current);
    }

    private static string Of(IEnumerable<string> files, IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        foreach (var text in texts)
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
