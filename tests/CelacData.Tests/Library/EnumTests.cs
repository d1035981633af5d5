using System.Reflection;
using System.Xml.Linq;

namespace CelacData.Tests.Library;

public class EnumTests
{
    private static readonly Type[] s_enums = typeof(Clause).Assembly.GetExportedTypes().Where(t => t.IsEnum).ToArray();

    /// <summary>A variable that nobody set is not to name a party, a strength or a clause.</summary>
    [Fact]
    public void The_default_of_every_enum_is_no_member_or_says_that_it_is_nothing() => Assert.All(
        s_enums, t => Assert.Contains(Enum.GetName(t, Activator.CreateInstance(t)!), (string?[])[null, "None", "Unknown"]));

    /// <summary>Nothing here is a set of bits: sets of parties have a type of their own.</summary>
    [Fact]
    public void No_enum_is_flags() => Assert.All(s_enums, t => Assert.Null(t.GetCustomAttribute<FlagsAttribute>()));

    [Fact]
    public void Every_member_of_every_enum_is_documented()
    {
        var documented = XDocument.Load(Path.ChangeExtension(typeof(Clause).Assembly.Location, ".xml")).Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value)).Select(m => m.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(s_enums);
        Assert.All(s_enums, t => Assert.Contains($"T:{t.FullName}", documented));
        Assert.All(s_enums.SelectMany(t => Enum.GetNames(t).Select(n => $"F:{t.FullName}.{n}")), m => Assert.Contains(m, documented));
    }
}
