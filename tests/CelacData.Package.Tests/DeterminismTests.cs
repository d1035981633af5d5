using System.IO.Compression;
using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>The same sources give the same packages, wherever they lie; NuGet stamps the time on the entries, and nothing else differs.</summary>
public sealed class DeterminismTests(Packages packages) : IDisposable
{
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("celacdata-elsewhere-").FullName;

    public void Dispose() => Directory.Delete(_elsewhere, recursive: true);

    [Fact]
    public async Task Packed_in_two_places_the_packages_are_the_same_bytes()
    {
        var feed = Path.Combine(_elsewhere, "feed");
        await Packages.Pack(Path.Combine(_elsewhere, "another", "and deeper place"), feed);

        foreach (var file in Directory.GetFiles(packages.Feed))
        {
            var here = Contents(file);
            var there = Contents(Path.Combine(feed, Path.GetFileName(file)));
            Assert.Equal(here.Keys, there.Keys);
            Assert.All(here, entry => Assert.True(entry.Value.AsSpan().SequenceEqual(there[entry.Key]), $"{entry.Key} in {Path.GetFileName(file)} differs."));
        }
    }

    private static SortedDictionary<string, byte[]> Contents(string file)
    {
        var contents = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var package = ZipFile.OpenRead(file);
        foreach (var entry in package.Entries)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(bytes);
            contents.Add(entry.FullName, bytes.ToArray());
        }

        return contents;
    }
}
