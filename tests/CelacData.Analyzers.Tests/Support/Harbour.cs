using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Analyzers.Tests.Support;

/// <summary>A catalogue of an invented agreement, in an assembly of its own, as the generator would emit one. Ids of it were withdrawn.</summary>
internal static class Harbour
{
    private const string Source =
        """
        [assembly: HarbourAccord.ClauseCatalog("harbour2", typeof(HarbourAccord.ClauseId),
            "HP-1.1|00000001|Dredging|Dredging the channel", "HP-1.2|00000002|Buoys|Buoys and lights", "HP-2.1|00000003|Lamps|Lamps")]
        [assembly: HarbourAccord.WithdrawnClause("HP-1.3", "HP-1.2")]
        [assembly: HarbourAccord.WithdrawnClause("HP-1.4", "HP-1.1", "HP-2.1")]
        [assembly: HarbourAccord.WithdrawnClause("HP-1.5", "HP-1.2")]
        [assembly: HarbourAccord.WithdrawnClause("HP-2.2")]

        namespace HarbourAccord
        {
            using System;

            public enum ClauseId { HP_1_1 = 1, HP_1_2 = 2, HP_2_1 = 3, [Obsolete("HP-1.2 replaced it")] HP_1_3 = 4, [Obsolete] HP_1_4 = 5, [Obsolete("Nothing replaced it")] HP_2_2 = 6, [Obsolete("HP-1.2 replaced it too")] HP_1_5 = 7 }
            public class ClauseReferenceAttribute : Attribute { }
            public class Clause { }
            public static class Clauses { public static Clause Parse([ClauseReference] string id) => null; public static Clause Get(ClauseId id) => null; }
            public class ClauseCatalogAttribute : Attribute { public ClauseCatalogAttribute(string key, Type idType, params string[] clauses) { } }
            [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
            public class WithdrawnClauseAttribute : Attribute { public WithdrawnClauseAttribute(string id, params string[] replacedBy) { } }
        }
        """;

    public static MetadataReference Reference { get; } = Compile("HarbourAccord", Source);

    internal static MetadataReference Compile(string name, string source, bool withLibrary = false)
    {
        var compilation = UserProject.Compile(source, withLibrary).WithAssemblyName(name).WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
