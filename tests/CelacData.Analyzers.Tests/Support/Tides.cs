using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Tests.Support;

/// <summary>A catalogue whose ids write numbers in many ways: articles 2bis and 2ter, paragraph 1a, points b, subpoints iv, and annexes in roman numerals.</summary>
internal static class Tides
{
    public static MetadataReference Reference { get; } = Harbour.Compile(
        "TideTreaty",
        """
        [assembly: TideTreaty.ClauseCatalog("tides1", typeof(TideTreaty.ClauseId),
            "TT-1|00000001|Aim|Aim", "TT-2.1|00000002|Tide|Tide", "TT-2.1a|00000003|Ebb|Ebb", "TT-2.2.a|00000004|Spring|Spring", "TT-2.2.b.i|00000005|High|High",
            "TT-2.2.b.ii|00000006|Low|Low", "TT-2bis|00000007|Charts|Charts", "TT-2ter|00000008|Clocks|Clocks", "TA-IV.B|00000009|Forms|Forms")]

        namespace TideTreaty
        {
            using System;

            public enum ClauseId { TT_1 = 1, TT_2_1 = 2, TT_2_1a = 3, TT_2_2_a = 4, TT_2_2_b_i = 5, TT_2_2_b_ii = 6, TT_2bis = 7, TT_2ter = 8, TA_IV_B = 9 }
            public class ClauseReferenceAttribute : Attribute { }
            public class Clause { }
            public static class Clauses { public static Clause Parse([ClauseReference] string id) => null; public static Clause Get(ClauseId id) => null; }
            public class ClauseCatalogAttribute : Attribute { public ClauseCatalogAttribute(string key, Type idType, params string[] clauses) { } }
        }
        """);
}
