using System.Globalization;
using System.Text;
using CelacData.Benchmarks.Cold.Programs;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Benchmarks.Cold.Competitors;

/// <summary>Writes the records as C#: one initializer with everything in it, and without what is not given, as one would by hand.</summary>
internal static class StaticSource
{
    public static string Of(PlainRecords records)
    {
        var source = new StringBuilder("namespace CelacData.Benchmarks.Cold.Programs;\n\ninternal static class StaticData\n{\n    public static readonly PlainRecords Records = ");
        Write(source, records);
        return source.Append(";\n}\n").ToString();
    }

    private static void Write(StringBuilder source, object value)
    {
        switch (value)
        {
            case string text:
                source.Append(SymbolDisplay.FormatLiteral(text, quote: true));
                break;
            case decimal number:
                source.Append(CultureInfo.InvariantCulture, $"{number}m");
                break;
            case bool flag:
                source.Append(flag ? "true" : "false");
                break;
            case int number:
                source.Append(CultureInfo.InvariantCulture, $"{number}");
                break;
            case Array list:
                source.Append('[');
                foreach (var item in list)
                {
                    Write(source, item);
                    source.Append(item is string or int ? ", " : ",\n");
                }

                source.Append(']');
                break;
            default:
                WriteRecord(source, value);
                break;
        }
    }

    private static void WriteRecord(StringBuilder source, object record)
    {
        source.Append("new() { ");
        foreach (var (property, value) in GivenFields.Of(record))
        {
            source.Append(property.Name).Append(" = ");
            Write(source, value);
            source.Append(", ");
        }

        source.Append('}');
    }
}
