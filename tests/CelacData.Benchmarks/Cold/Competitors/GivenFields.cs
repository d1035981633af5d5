using System.Reflection;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>The fields of a plain record that say something; the others have the value that a new record has.</summary>
internal static class GivenFields
{
    public static IEnumerable<(PropertyInfo Property, object Value)> Of(object record) =>
        record.GetType().GetProperties().Select(p => (p, p.GetValue(record)!)).Where(f => IsGiven(f.Item2));

    public static bool IsGiven(object? value) => value is not (null or 0 or false or Array { Length: 0 });
}
