using CelacData.Generator.Checking;
using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>Reads the names and the documentation of declarations; what cannot become C# is reported, and null stands for it.</summary>
internal sealed class DeclarationReader(ErrorSink errors)
{
    /// <summary>Each type is a file, of which the compiler wants the names to differ in more than case.</summary>
    private readonly HashSet<string> _types = new(CoreSchema.Schema.TypeNames, StringComparer.OrdinalIgnoreCase);

    public ErrorSink Errors => errors;

    /// <summary>The names of what cannot be used.</summary>
    public SortedSet<string> Rejected { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether something is declared that could not be read, or has no name.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The name of a type, which no other type has.</summary>
    public string? TypeName(Located<string>? name, string what)
    {
        if (Identifier(name, what) is not { } text)
            return null;
        if (_types.Add(text))
            return text;
        Rejected.Add(text);
        errors.Add(DataErrors.DuplicateType, name!.Value.Place, text, what);
        return null;
    }

    public string? Identifier(Located<string>? name, string what) => Usable(name, given => NameCheck.IsIdentifier(given, what, errors));

    public string? Field(Located<string>? name) => Usable(name, given => NameCheck.IsField(given, errors));

    private string? Usable(Located<string>? name, Func<Located<string>, bool> isUsable)
    {
        IsIncomplete |= name is null;
        if (name is not { } given)
            return null;
        if (isUsable(given))
            return given.Value;
        Rejected.Add(given.Value);
        return null;
    }

    /// <summary>The documentation, which is printed into a comment as it stands.</summary>
    public string Doc(MappingReader reader)
    {
        if (reader.LocatedText("doc") is not { } doc)
            return "";
        return TextCheck.Check(doc.Value, doc.Place, "doc", errors) ? doc.Value : "";
    }
}
