using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Emitting;

/// <summary>Emits the part of the class about the whole catalogue that only the data know, or that only a full name can refer to.</summary>
internal static class CatalogInfoEmitter
{
    public static SourceText Emit(string nameSpace, CatalogueInfo info)
    {
        var source = new SourceWriter(nameSpace);
        using (source.Braces("public static partial class CatalogInfo"))
        {
            source.Summary("The key of the catalogue, with which globally unique ids begin.");
            source.Line($"public static string Key => global::{nameSpace}.Instruments.CatalogueKey;");
            source.Line();
            source.Summary("The instruments that the catalogue is of.");
            source.Line($"public static global::{nameSpace}.CatalogList<global::{nameSpace}.Instrument> Instruments => global::{nameSpace}.Instruments.All;");
            source.Line();
            EmitVersion(source, "DataVersion", info.DataVersion, "The version of the data, which is counted apart from that of the package");
            source.Line();
            EmitVersion(source, "CodebookVersion", info.CodebookVersion, "The version of the codebook that the judgements follow");
            source.Line();
            source.Summary(
                "The fingerprint of the whole: the SHA-256 of all that the records say, as sha256: and 64 hexadecimal digits in lower case. It changes when any "
                + "record does, and with nothing else.");
            source.Line($"public static string Fingerprint => {Literal.Of(info.Fingerprint)};");
            source.Line();
            using (source.Braces("private static RecordCount[] MakeCounts()"))
            {
                var counts = info.Counts.Select(c => $"new({Literal.Of(c.Kind)}, {Literal.Of(c.Count)})");
                source.Line($"return new RecordCount[] {{ {string.Join(", ", counts)} }};");
            }
        }

        return source.Close();
    }

    private static void EmitVersion(SourceWriter source, string name, string? version, string doc)
    {
        source.Summary(doc + (version is null ? "; null, as the data do not say." : "."));
        source.Line($"public static string{(version is null ? "?" : "")} {name} => {(version is null ? "null" : Literal.Of(version))};");
    }
}
