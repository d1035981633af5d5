using System.Globalization;
using System.Reflection;
using System.Text.Json;
using CelacData.Benchmarks.Running;
using YamlDotNet.RepresentationModel;
using static CelacData.Benchmarks.Data.CatalogueYaml;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>
/// Fills plain records from YAML: a property from the key of its name, in the record itself or in its coding. A key that no property takes is an
/// error, so that nothing that a catalogue says can be left out of the comparison unnoticed.
/// </summary>
internal sealed class RecordReader(CatalogueNumbers numbers)
{
    private const string Prefix = "Plain";
    private const string Coding = "coding";

    /// <summary>What of a record says only where others stand, or how numbers are written.</summary>
    private static readonly string[] s_outline = ["contents", "level", "levels"];

    public T Read<T>(YamlMappingNode node) => (T)Read(typeof(T), node);

    /// <summary>A record of a type among the plain ones.</summary>
    public object Read(Type type, YamlMappingNode node)
    {
        var (name, record) = (type.Name[Prefix.Length..], Activator.CreateInstance(type)!);
        var coding = Find(node, Coding) as YamlMappingNode ?? [];
        var rest = node.Children.Keys.Concat(coding.Children.Keys).Select(Scalar).Where(k => k != Coding).ToHashSet(StringComparer.Ordinal);
        foreach (var property in type.GetProperties())
        {
            var key = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            rest.Remove(key);
            if (key == "id" && property.PropertyType == typeof(int))
                property.SetValue(record, numbers.OfId(name, Text(node, "id") ?? Text(node, "name")!));
            else if (Find(node, key) is { } own)
                property.SetValue(record, Value(property, name, key, own));
            else if (Find(coding, key) is { } coded)
                property.SetValue(record, Value(property, name + "Coding", key, coded));
        }

        rest.ExceptWith(s_outline);
        return rest.Count == 0 ? record : throw new BenchmarkException($"{type.Name} does not hold {string.Join(", ", rest)}.");
    }

    private object Value(PropertyInfo property, string record, string key, YamlNode value)
    {
        var type = property.PropertyType;
        if (value is YamlSequenceNode list)
        {
            var items = Array.CreateInstance(type.GetElementType()!, list.Children.Count);
            for (var i = 0; i < items.Length; i++)
                items.SetValue(Single(type.GetElementType()!, record, key, list.Children[i]), i);
            return items;
        }

        return Single(type, record, key, value);
    }

    private object Single(Type type, string record, string key, YamlNode value) =>
        value is YamlMappingNode part ? Read(type, part)
        : type == typeof(int) ? numbers.Of(record, key, Scalar(value))
        : type == typeof(bool) ? bool.Parse(Scalar(value))
        : type == typeof(decimal) ? decimal.Parse(Scalar(value), CultureInfo.InvariantCulture)
        : Scalar(value);
}
