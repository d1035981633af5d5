using System.Globalization;
using CelacData.Generator.Tests.Support;
using static CelacData.Generator.Tests.Support.HarbourAccord;

namespace CelacData.Generator.Tests.Pipeline;

/// <summary>The same data give the same code on every machine.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_expected = new(() => GeneratorRun.Of(Complete).Sources);

    [Fact]
    public void The_order_of_the_files_does_not_matter() => AssertSame(GeneratorRun.Of(Complete, reverse: true));

    [Fact]
    public void The_order_of_files_whose_names_differ_in_zeros_only_does_not_matter()
    {
        var parties = Complete.Edit(PartiesFile, "  - {name: Marsh, title: Marsh End}\n", "")
            .With("towns-1.yaml", "parties:\n  - {name: Marsh, title: Marsh End}\n").With("towns-01.yaml", "parties:\n  - {name: Cape, title: Cape}\n")
            .Edit(LockFile, "Marsh: 2", "Marsh: 2, Cape: 3");

        Assert.Equal(GeneratorRun.Of(parties).Sources, GeneratorRun.Of(parties, reverse: true).Sources);
    }

    [Fact]
    public void Numbers_in_the_names_of_files_order_them()
    {
        var parties = Complete.Without(PartiesFile)
            .With("towns-10.yaml", "parties:\n  - {name: Marsh, title: Marsh End}\n").With("towns-9.yaml", "parties:\n  - {name: Delta, title: Delta Town}\n");

        var entries = GeneratorRun.Of(parties).Sources["Party.g.cs"];

        Assert.Contains("public static Party Delta => At(0);", entries, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_does_not_matter(string name)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(name);
        try
        {
            AssertSame(GeneratorRun.Of(Complete));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_line_ends_of_the_data_do_not_matter() =>
        AssertSame(GeneratorRun.Of(Complete.Rewrite(text => text.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Theory]
    [InlineData("/home/someone/catalogue/")]
    [InlineData("C:\\work\\catalogue\\")]
    [InlineData("\\\\server\\share\\catalogue\\")]
    public void The_folder_of_the_data_does_not_matter(string folder) => AssertSame(GeneratorRun.Of(Complete.Rename(file => folder + file)));

    [Fact]
    public void Both_slashes_give_the_same_order()
    {
        var forward = Complete.Rename(file => file == PlanFile ? "/data/plan/" + file : "/data/" + file);
        var backward = Complete.Rename(file => file == PlanFile ? "D:\\data\\plan\\" + file : "D:\\data\\" + file);

        Assert.Equal(GeneratorRun.Of(forward).Sources, GeneratorRun.Of(backward).Sources);
    }

    /// <summary>Files of one project from several places, as a linked one is, each in the style of its system; and in both orders.</summary>
    [Theory]
    [InlineData(@"C:\work\", @"D:\texts\", @"D:\texts\")]
    [InlineData(@"\\server\share\", @"\\server\share\texts\", @"\\server\share\texts/")]
    [InlineData(@"C:\plan\", @"C:\plan\texts/", @"C:/plan/texts\")]
    [InlineData("/plan/", "/texts/", "/texts/")]
    public void Places_in_several_styles_do_not_matter(string folder, string plan, string declaration)
    {
        var files = Complete.Rename(f => (f == PlanFile ? plan : f == DeclarationFile ? declaration : folder) + f);

        AssertSame(GeneratorRun.Of(files));
        AssertSame(GeneratorRun.Of(files, reverse: true));
    }

    /// <summary>An error names the path as the compiler was given it; a place that is mentioned in a message is named by the file alone.</summary>
    [Theory]
    [InlineData("/plan/data/")]
    [InlineData(@"C:\work\data\")]
    [InlineData(@"\\server\share\data\")]
    [InlineData(@"C:\work/data\")]
    public void An_error_has_the_path_that_was_given(string folder)
    {
        var wrong = Complete.Edit(PartiesFile, "  - {name: Marsh, title: Marsh End}", "  - {name: Marsh, title: Marsh End}\n  - {name: Marsh, title: Marsh End}");
        var run = GeneratorRun.Of(wrong.Rename(file => folder + file));

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal(folder + PartiesFile, error.Location.GetLineSpan().Path);
        Assert.Equal("The id 'Marsh' is already taken at parties.yaml(3,12)", error.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(GeneratorRun.Of(wrong).Sources, run.Sources);
    }

    [Fact]
    public void No_path_stands_in_the_output()
    {
        var run = GeneratorRun.Of(Complete.Rename(file => "/home/someone/catalogue/" + file));

        Assert.All(run.Sources, source => Assert.DoesNotContain("someone", source.Key + source.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_whose_names_differ_in_case_only_stand_beside_each_other()
    {
        var run = GeneratorRun.Of(Complete.Without(PartiesFile)
            .With("a/bayTowns.yaml", "parties:\n  - {name: Delta, title: Delta Town}\n").With("b/baytowns.yaml", "parties:\n  - {name: Marsh, title: Marsh End}\n"));

        Assert.Contains("Text.BayTowns.g.cs", run.Sources.Keys);
        Assert.Contains("Text.Baytowns_2.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Lines_end_alike_in_all_that_is_emitted() =>
        Assert.All(s_expected.Value, source => Assert.DoesNotContain('\r', source.Value));

    private static void AssertSame(GeneratorRun run)
    {
        Assert.Empty(run.Diagnostics);
        Assert.Equal(s_expected.Value, run.Sources);
    }
}
