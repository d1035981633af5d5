using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Generator.Reading;

/// <summary>
/// Reads a data file. Where it is broken, that is reported once, and the rest is read all the same: what cannot be read is taken out, and the text is
/// read again.
/// </summary>
internal static class YamlReader
{
    public static YamlFile Read(string path, SourceText source, CancellationToken cancellation)
    {
        var broken = new ErrorSink();
        var file = new FileText(path, source, broken);
        var repairs = new Repairs(file.Text);
        var places = new HashSet<long>();
        ErrorSink errors;
        NodeReader reader;
        YamlNode? root;
        do
        {
            errors = new ErrorSink();
            reader = new NodeReader(repairs.Text, file, repairs, errors, cancellation);
            root = reader.Read();
            if (reader.Break is { } end && places.Add(end.Start.Index) && !repairs.IsAftermath(end))
                ReportBreak(file, repairs, end, broken);
        }
        while (reader.Break is { } place && repairs.TryRepair(place, text => Salvage(text, file, cancellation)));

        var isIncomplete = repairs.Any || reader.IsCut;
        var mapping = RootOf(root, file, isIncomplete, errors);
        return new YamlFile(
            path,
            System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')),
            mapping,
            mapping?.Entries[0].Key.Value ?? FirstKey(source),
            broken.ToArray().Concat(errors.ToArray()).ToEquatableArray(),
            isIncomplete);
    }

    /// <summary>What stands before the first colon of a file that cannot be read.</summary>
    private static string? FirstKey(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = text.ToString(TextSpan.FromBounds(line.Start, Math.Min(line.End, line.Start + 100)));
            if (content.Trim().Length > 0 && content[0] is not ('#' or '%' or '-'))
                return content.IndexOf(':') is > 0 and var colon ? content.Substring(0, colon) : null;
        }

        return null;
    }

    private static YamlMapping? RootOf(YamlNode? root, FileText file, bool isIncomplete, ErrorSink errors)
    {
        if (root is YamlMapping { Entries.Count: > 0 } mapping)
            return mapping;
        if (isIncomplete || root is YamlLost)
            return null;
        if (root is null)
            errors.Add(DataErrors.EmptyFile, file.PlaceOf(0, 0));
        else if (root is YamlScalar { IsNull: true } or YamlMapping)
            errors.Add(DataErrors.EmptyFile, root.Place);
        else
            errors.Add(DataErrors.WrongType, root.Place, "The file", "a mapping", root.Description);
        return null;
    }

    /// <summary>What stands in brackets before the place where they break, such as the name of an entry; but for the last of it, which may be what is broken.</summary>
    private static YamlMapping? Salvage(string text, FileText file, CancellationToken cancellation)
    {
        var reader = new NodeReader(text, file, new Repairs(""), new ErrorSink(), cancellation);
        return reader.Read() is YamlMapping mapping && reader.Break is null
            ? mapping with { IsCut = true, Entries = mapping.Entries.Take(mapping.Entries.Count - 1).ToEquatableArray() }
            : null;
    }

    /// <summary>A tab in the indentation is what the parser stumbles over, whatever it says of it.</summary>
    private static void ReportBreak(FileText file, Repairs repairs, Break end, ErrorSink errors)
    {
        var tab = repairs.TabOf(end);
        if (tab >= 0)
            errors.Add(DataErrors.TabIndentation, file.PlaceOf(tab, tab));
        else
            errors.Add(DataErrors.InvalidYaml, file.PlaceOf(end.Start.Index, end.End.Index), end.Message);
    }
}
