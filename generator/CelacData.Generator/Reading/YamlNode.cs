using CelacData.Generator.Model;

namespace CelacData.Generator.Reading;

/// <summary>A node of a data file, with its place. The only form in which YAML is seen outside this folder.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>What this is, in the words of an error message.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value. <paramref name="IsPlain"/> tells an unquoted <c>2025</c> from a quoted <c>"2025"</c>.</summary>
internal sealed record YamlScalar(string Value, bool IsPlain, Place Place) : YamlNode(Place)
{
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Description => IsNull ? "nothing" : $"the text '{Shorten(Value)}'";

    private static string Shorten(string value) => value.Length <= 40 ? value : value.Substring(0, 39) + "…";
}

internal sealed record YamlSequence(EquatableArray<YamlNode> Items, Place Place) : YamlNode(Place)
{
    public override string Description => "a list";
}

/// <param name="IsCut">Whether some of its keys could not be read, which has been reported, so that none of them is missing.</param>
internal sealed record YamlMapping(EquatableArray<YamlEntry> Entries, Place Place, bool IsCut = false) : YamlNode(Place)
{
    public override string Description => "a mapping";
}

internal readonly record struct YamlEntry(YamlKey Key, YamlNode Value);

/// <summary>Every second scalar is a key, so that it stands in its entry rather than as an object of its own.</summary>
internal readonly record struct YamlKey(string Value, bool IsPlain, Place Place);

/// <summary>Stands where something could not be read, which has been reported; nothing more is said of it.</summary>
internal sealed record YamlLost(Place Place) : YamlNode(Place)
{
    public override string Description => "unreadable";
}
