extern alias generator;

using System.Text;
using generator::CelacData.Generator.Checking;
using generator::CelacData.Generator.Layout;
using generator::CelacData.Generator.Model;
using generator::CelacData.Generator.Parsing;
using generator::CelacData.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace CelacData.Benchmarks.Generating;

/// <summary>
/// The stages of a run one after the other, without the driver around them, each with the processor's milliseconds for it: where the cost of a run is. The driver's own
/// account of its steps costs several times what it tells of.
/// </summary>
internal sealed class GeneratorStages
{
    private static readonly BuildOptions s_options = new("CelacData", EmitsCore: true, HasSpans: true, TooLowVersion: null);

    private readonly Dictionary<string, double> _costs = [];

    private GeneratorStages()
    {
    }

    /// <summary>All stages but the last, which is printing.</summary>
    public static IReadOnlyDictionary<string, double> Run(IReadOnlyDictionary<string, string> texts)
    {
        var stages = new GeneratorStages();
        var sources = texts.Select(t => new SourceFile(t.Key, SourceText.From(t.Value, Encoding.UTF8), IsFound: false)).ToList();
        var schema = stages.Stage("the model", () => SchemaParser.Parse(sources.Where(s => s.MayBeModel).Select(s => s.Read(default))).Schema);
        var (parse, files) = (new ParsePlan(schema), new List<DataFile>());
        foreach (var source in sources)
        {
            var nodes = stages.Stage("reading into nodes", () => source.Read(default));
            files.Add(stages.Stage("records", () => FileParser.Parse(nodes, parse)));
        }

        var outline = stages.Stage("order of the text", () => CatalogueOutline.Of(schema, files));
        var plan = new LayoutPlan(schema);
        var layouts = stages.Stage("layout, file by file", () => files.ConvertAll(f => FileLayoutBuilder.Build(plan, outline.Placed(f))));
        stages.Stage("check and join", () => CatalogueBuilder.Build(plan, outline, layouts, s_options, EquatableArray<ReferencedCatalogue>.Empty));
        return stages._costs;
    }

    private T Stage<T>(string name, Func<T> run)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = run();
        _costs[name] = _costs.GetValueOrDefault(name) + (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return result;
    }
}
