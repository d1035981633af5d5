using System.Collections.Immutable;
using CelacData.Analyzers.Catalogues;
using CelacData.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CelacData.Analyzers.Tests;

/// <summary>What the analyzers see of a compilation that has no catalogue, several, or one of its own.</summary>
public sealed class NoCatalogueTests
{
    private const string Wrong =
        """
        // AP-9.9
        class C { string s = "AP-9.9"; int Parse([ClauseReference] string id) => id.Length + Parse("AP-9.9"); }
        class ClauseReferenceAttribute : System.Attribute { }
        """;

    /// <summary>A catalogue in the compilation itself, as the generator would emit one.</summary>
    private const string Own =
        """
        [assembly: Harbour.ClauseCatalog("harbour", typeof(Harbour.ClauseId), "AP-9.9|00000000|Lamps|The lamps")]
        namespace Harbour
        {
            public enum ClauseId { AP_9_9 = 1 }
            public class ClauseCatalogAttribute : System.Attribute { public ClauseCatalogAttribute(string key, System.Type ids, params string[] clauses) { } }
            public class ClauseReferenceAttribute : System.Attribute { }
            class D { void M([ClauseReference] string id) => M("AP-9.9"); object o = (ClauseId)7; }
        }
        """;

    [Fact]
    public async Task Without_a_catalogue_nothing_is_reported() => Assert.Empty(await Analyze(Wrong, withLibrary: false));

    [Fact]
    public async Task With_the_library_the_same_code_is_reported() =>
        Assert.Equal(["CELAC1001", "CELAC1002", "CELAC1003"], (await Analyze(Wrong, withLibrary: true)).Select(d => d.Id).Order());

    [Fact]
    public async Task A_catalogue_of_the_compilation_itself_is_known() =>
        Assert.Equal(["CELAC1007"], (await Analyze(Own, withLibrary: false)).Select(d => d.Id));

    [Fact]
    public async Task Each_place_is_checked_against_the_catalogue_that_its_mark_belongs_to() =>
        Assert.DoesNotContain("CELAC1001", (await Analyze(Own, withLibrary: true)).Select(d => d.Id));

    [Fact]
    public async Task Old_versions_of_the_language_are_served() =>
        Assert.Equal(
            ["CELAC1001", "CELAC1002", "CELAC1003"],
            (await Analyze(Wrong, withLibrary: true, LanguageVersion.CSharp7_3)).Select(d => d.Id).Order());

    [Fact]
    public void The_library_s_catalogue_is_read_whole()
    {
        var catalogue = Assert.Single(CatalogueReader.Read(UserProject.Compile("", withLibrary: true)));
        Assert.Equal("ccf4", catalogue.Key);
        Assert.Equal(Clauses.All.Select(c => (c.IdText, c.Name, c.Title)), catalogue.Clauses.Select(c => (c.Id, c.Name, c.Title)));
        Assert.All(Clauses.All, c => Assert.True(catalogue.IsDefined((int)c.Id)));
        Assert.Equal(
            Clauses.All.SelectMany(c => c.Topics, (c, topic) => ($"{topic.Id}", c.Id)).Order(),
            catalogue.Labels.Where(l => l.Label == "topic").SelectMany(l => l.Clauses, (l, c) => (l.Value, (ClauseId)c)).Order());
        Assert.Equal(
            Commitments.All.Select(c => ($"{c.Coding.Strength}", c.Clause.Id)).Distinct().Order(),
            catalogue.Labels.Where(l => l.Label == "strength").SelectMany(l => l.Clauses, (l, c) => (l.Value, (ClauseId)c)).Order());
        Assert.Equal(
            Instruments.All.SelectMany(i => i.Participations.Where(p => !p.TookPart), (i, p) => (p.Party.Id, p.Explanation, i.Prefix + "-*"))
                .Concat(Instruments.All.SelectMany(i => i.Dissociations).Select(d => (d.Party.Id, d.Explanation, d.Clause.IdText))).Order(),
            catalogue.Exclusions.SelectMany(e => e.Clauses, (e, c) => ((PartyId)e.Who, e.Reason, c)).Order());
    }

    private static Task<ImmutableArray<Diagnostic>> Analyze(string source, bool withLibrary, LanguageVersion version = LanguageVersion.CSharp12) =>
        UserProject.Analyze(UserProject.Compile(source, withLibrary, version));
}
