using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace CelacData.Tests.Data;

/// <summary>A value that a schema refuses: the rule by which, and where the value stands.</summary>
internal sealed record Violation(ValidationErrorKind Rule, string Path)
{
    public override string ToString() => $"{Rule} at {Path}";
}

/// <summary>A JSON Schema of the data folder.</summary>
internal sealed class DataSchema
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<DataSchema>>> s_loaded = [];

    private readonly JsonSchema _schema;

    private DataSchema(JsonSchema schema) => _schema = schema;

    public static string Folder { get; } = Path.Combine(DataFile.Folder, "schemas");

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.schema.json").Order(StringComparer.Ordinal);

    /// <summary>Read from its file rather than from its text: references to its neighbours resolve against the folder.</summary>
    public static Task<DataSchema> LoadAsync(string path) =>
        s_loaded.GetOrAdd(path, static p => new(async () => new DataSchema(await JsonSchema.FromFileAsync(p, CancellationToken.None)))).Value;

    public static Task<DataSchema> NamedAsync(string name) => LoadAsync(Path.Combine(Folder, name + ".schema.json"));

    public IReadOnlyList<Violation> Validate(JToken token)
    {
        // The validator resolves references and compiles patterns as it goes; tests run side by side.
        lock (_schema)
            return Flatten(_schema.Validate(token)).ToList();
    }

    /// <summary>The innermost violations, which alone say what to mend.</summary>
    private static IEnumerable<Violation> Flatten(IEnumerable<ValidationError> errors) => errors.SelectMany(error => error switch
    {
        ChildSchemaValidationError child => Nearest(child.Errors.Values),
        _ => [new Violation(error.Kind, error.Path ?? "#")],
    });

    /// <summary>Of several alternatives the one that fits best is the one that was meant; an editor judges likewise.</summary>
    private static IEnumerable<Violation> Nearest(IEnumerable<ICollection<ValidationError>> alternatives) =>
        alternatives.Select(a => Flatten(a).ToList()).MinBy(a => a.Count) ?? [];
}
