using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using CelacData.Package.Tests.Support;

namespace CelacData.Package.Tests;

/// <summary>Whoever steps into the packages sees sources, of what was generated as well, and nothing of the machine that built them.</summary>
public sealed class SymbolTests(Packages packages)
{
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_symbols_of_the_library_have_all_its_sources(string framework)
    {
        using var library = new PEReader(Entry("CelacData", ".nupkg", $"lib/{framework}/CelacData.dll"));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(Entry("CelacData", ".snupkg", $"lib/{framework}/CelacData.pdb"));
        var reader = symbols.GetMetadataReader();

        var codeView = library.ReadDebugDirectory().Single(e => e.Type == DebugDirectoryEntryType.CodeView);
        var id = new BlobContentId(reader.DebugMetadataHeader!.Id);
        Assert.Equal((library.ReadCodeViewDebugDirectoryData(codeView).Guid, codeView.Stamp), (id.Guid, id.Stamp));

        var sources = AssertSources(reader);
        Assert.Contains("/_/src/CelacData/Model/Clause.cs", sources);
        Assert.Contains(sources, s => s.EndsWith("/CelacData.Generator.CatalogGenerator/Clause.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CelacData", "CelacData.Analyzers", "/_/src/CelacData.Analyzers/ConstantIdAnalyzer.cs")]
    [InlineData("CelacData", "CelacData.CodeFixes", "/_/src/CelacData.CodeFixes/NearestIdFix.cs")]
    [InlineData("CelacData", "CelacData.Completion", "/_/src/CelacData.Completion/ClauseIdCompletion.cs")]
    [InlineData("CelacData.Generator", "CelacData.Generator", "/_/generator/CelacData.Generator/CatalogGenerator.cs")]
    public void What_runs_in_the_compiler_carries_its_symbols(string package, string assembly, string source)
    {
        using var library = new PEReader(Entry(package, ".nupkg", $"analyzers/dotnet/cs/{assembly}.dll"));
        var embedded = library.ReadDebugDirectory().Single(e => e.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = library.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        Assert.Contains(source, AssertSources(symbols.GetMetadataReader()));
    }

    [Fact]
    public void Nothing_in_the_packages_names_the_place_where_they_were_built()
    {
        byte[][] names = [Encoding.UTF8.GetBytes(packages.Tree), Encoding.Unicode.GetBytes(packages.Tree), Encoding.UTF8.GetBytes(Repository.Root.TrimEnd('/', '\\'))];
        foreach (var file in Directory.GetFiles(packages.Feed))
        {
            using var package = ZipFile.OpenRead(file);
            foreach (var entry in package.Entries)
            {
                using var stream = entry.Open();
                var bytes = Read(stream).ToArray();
                Assert.All(names, n => Assert.True(bytes.AsSpan().IndexOf(n) < 0, $"{entry.FullName} names the folder that it was built in."));
            }
        }
    }

    /// <summary>The names of all sources, each of which is in the symbols and begins where the repository does.</summary>
    private static List<string> AssertSources(MetadataReader symbols)
    {
        var names = new List<string>();
        foreach (var handle in symbols.Documents)
        {
            var name = symbols.GetString(symbols.GetDocument(handle).Name);
            Assert.StartsWith("/_/", name, StringComparison.Ordinal);
            Assert.True(
                symbols.GetCustomDebugInformation(handle).Any(i => symbols.GetGuid(symbols.GetCustomDebugInformation(i).Kind) == s_embeddedSource),
                $"{name} is not in the symbols.");
            names.Add(name);
        }

        return names;
    }

    private MemoryStream Entry(string package, string extension, string name)
    {
        using var archive = ZipFile.OpenRead(Path.ChangeExtension(packages.File(package), extension));
        using var stream = archive.GetEntry(name)!.Open();
        return Read(stream);
    }

    private static MemoryStream Read(Stream stream)
    {
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }
}
