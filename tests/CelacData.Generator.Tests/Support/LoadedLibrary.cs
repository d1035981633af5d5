using System.Collections;
using System.Globalization;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Generator.Tests.Support;

/// <summary>A compiled library, loaded into this process, which can be asked for the value of an expression.</summary>
internal sealed class LoadedLibrary
{
    private readonly AssemblyLoadContext _context = new("Harbour");
    private readonly List<MetadataReference> _references = [.. HarbourLibrary.References()];
    private int _count;

    /// <param name="parse">What the library is compiled as; null for one of .NET 8 or later.</param>
    public LoadedLibrary(HarbourAccord catalogue, CSharpParseOptions? parse = null) =>
        Load(HarbourLibrary.AssertCompiles(GeneratorRun.Of(catalogue, HarbourLibrary.Project, parse: parse)).Output);

    /// <summary>What later libraries and questions can use.</summary>
    public IEnumerable<MetadataReference> References => _references;

    /// <summary>Adds a library that uses those before it.</summary>
    public LoadedLibrary With(HarbourAccord catalogue, string name)
    {
        var project = HarbourLibrary.Project.WithAssemblyName(name).WithReferences(_references);
        Load(HarbourLibrary.AssertCompiles(GeneratorRun.Of(catalogue, project, options: new ProjectOptions(("RootNamespace", name)))).Output);
        return this;
    }

    /// <summary>The value of an expression in C# that uses the library, as text; a sequence as its items with commas between them.</summary>
    public string Evaluate(string expression, string usings = "using HarbourAccord;")
    {
        var name = "Question" + Interlocked.Increment(ref _count);
        var source = $"{HarbourLibrary.Usings}\n{usings}\npublic static class {name} {{ public static object? Value => {expression}; }}";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var type = Load(CSharpCompilation.Create(name, [GeneratorRun.Parse(source)], _references, options)).GetType(name)!;
        return Describe(type.GetProperty("Value")!.GetValue(null));
    }

    private System.Reflection.Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        lock (_references)
            _references.Add(MetadataReference.CreateFromImage(image.ToArray()));
        image.Position = 0;
        return _context.LoadFromStream(image);
    }

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable items => string.Join(", ", items.Cast<object?>().Select(Describe)),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
