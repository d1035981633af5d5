using System.Text.RegularExpressions;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Layout;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>Gathers what a catalogue says of itself as a whole: its versions, how many records it has, and the hash of them all.</summary>
internal sealed class CatalogueInfoBuilder(Schema schema, RecordLayout layout, ErrorSink errors)
{
    private static readonly RecordModel s_catalogue = CoreSchema.CatalogueRecord;

    /// <summary>A version as Semantic Versioning 2.0.0 has it, without build metadata: whatever has the same version is the same data.</summary>
    private static readonly Regex s_version = new(
        @"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$", RegexOptions.CultureInvariant);

    private static readonly string[] s_core = [CoreSchema.Instrument, CoreSchema.Division, CoreSchema.Clause];

    public CatalogueInfo Build(IEnumerable<IdEnum> enums)
    {
        var row = layout.RowsOf(CoreSchema.Catalogue).First();
        var version = row.Text(s_catalogue, "version");
        if (version is not null && !s_version.IsMatch(version))
            errors.Add(DataErrors.InvalidVersion, row.PlaceOf(s_catalogue, "version"), version);
        var counts = schema.Records.Where(r => s_core.Contains(r.Name) || r.IsListed).Select(r => new KindCount(r.Plural, layout.CountOf(r.Name)));
        return new CatalogueInfo(version, row.Text(s_catalogue, "codebook"), Hash(row, enums), counts.ToEquatableArray());
    }

    /// <summary>The hash of the hashes of all records. The versions are left out: they are names for what is hashed.</summary>
    private string Hash(Row catalogue, IEnumerable<IdEnum> enums)
    {
        var content = new CanonicalContent();
        content.Add("catalogue", catalogue.Text(s_catalogue, "key")!);
        foreach (var (list, member) in enums.SelectMany(e => e.Members, (e, m) => (e, m)))
            content.Add($"{list.Name}.{member.Name}", member.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var record in schema.Records.Where(r => s_core.Contains(r.Name) || r.IdEnum is not null))
            foreach (var hash in layout.HashesOf(record.Name))
                content.Add(record.Name, hash);
        return "sha256:" + content.Hash();
    }
}
