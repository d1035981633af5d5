using CelacData.Benchmarks.Data;
using CelacData.Benchmarks.Results;

namespace CelacData.Benchmarks.Sizes;

/// <summary>What a catalogue weighs, beside the text in it, and what the compiler needs for it.</summary>
internal static class SizeCommand
{
    public const string Weight = "Size: the assembly over its text";
    public const string MakeUp = "Size: what the assembly consists of";

    public const string Origins = "Size: code, members, names and attributes, by what they belong to";

    public const string OverText = "DLL over text";
    public const string Barest = "over text of the texts and the declarations of what is public";
    public const string Bare = "over text if only the texts stood in static data";

    public static Command Command { get; } = new(
        "size", "the assembly over the UTF-8 of its distinct strings, and what it consists of; quick: up to 2,000 clauses",
        scope => scope.Synthetic.Prepend(Dataset.Real).SelectMany(Measure));

    private static IEnumerable<Measurement> Measure(Dataset dataset)
    {
        if (dataset.TryLibrary(out var problem) is not { } path)
        {
            yield return Measurement.None(Weight, dataset.Name, "DLL", problem!);
            yield break;
        }

        var library = new FileInfo(path).Length;
        var text = DistinctText.Of(dataset.Files);
        yield return new(Weight, dataset.Name, "clauses", dataset.Clauses, Unit.Count);
        yield return new(Weight, dataset.Name, "DLL", library, Unit.Bytes);
        yield return new(Weight, dataset.Name, "text", text.Bytes, Unit.Bytes);
        yield return new(Weight, dataset.Name, OverText, library / (double)text.Bytes, Unit.Ratio);
        yield return new(Weight, dataset.Name, "the same, fingerprints as 32 bytes", library / (double)text.BytesWithBareFingerprints, Unit.Ratio);
        var parts = AssemblyParts.Of(path);
        yield return new(Weight, dataset.Name, Bare, parts.Bare / (double)text.Bytes, Unit.Ratio);
        yield return new(Weight, dataset.Name, Barest, parts.Barest / (double)text.Bytes, Unit.Ratio);
        yield return new(Weight, dataset.Name, "DLL per clause", library / (double)dataset.Clauses, Unit.Bytes);
        foreach (var (part, bytes) in parts.All)
            yield return new(MakeUp, dataset.Name, part, bytes, Unit.Bytes);
        foreach (var (origin, bytes) in parts.Members)
            yield return new(Origins, dataset.Name, origin, bytes, Unit.Bytes);
    }
}
