using CelacData.Analyzers.Tests.Support;

namespace CelacData.Analyzers.Tests;

/// <summary>A mark need stand but once: what implements, overrides, completes or comes from a marked member is marked as well.</summary>
public sealed class InheritedMarkTests
{
    /// <summary>An interface that is marked, and a class and a record whose own declarations are not.</summary>
    private const string Contract =
        """

        interface IRegister<T>
        {
            void Add([ClauseReference] string id, T value);
            [ClauseReference] string Current { get; set; }
            [ClauseReference] string? Next => null;
            [return: ClauseReference] string First();
            T? this[[ClauseReference] string id] { get; }
            static virtual void Open([ClauseReference] string id) { }
        }

        class Register : IRegister<string>
        {
            public virtual void Add(string key, string value) { }
            public void Add(string key, int unlike) { }
            public string Current { get; set; } = "BD-1";
            public virtual string First() => "BD-1";
            public string? this[string key] => key;
            public static void Open(string key) { }
            public string First(string what) => what;
        }

        class Special : Register
        {
            public override void Add(string number, string value) { }
            public override string First() => "BD-2";
        }

        abstract class Hidden : IRegister<int>
        {
            void IRegister<int>.Add(string key, int value) { }
            string IRegister<int>.Current { get; set; } = "BD-1";
            string IRegister<int>.First() => "BD-1";
            int IRegister<int>.this[string key] => 0;
            public abstract string Current { get; }
        }

        record Entry([ClauseReference] string Id, string Title = "");
        record Item([property: ClauseReference] string Id, string Title = "") { public Item(int number) : this("BD-" + number) { } }
        readonly record struct Pair([param: ClauseReference] string Left, [property: ClauseReference] string Right);
        record Derived(string Id, string Note) : Entry(Id);

        partial class Half
        {
            partial void Told([ClauseReference] string id);
            partial void Untold(string id);
            [return: ClauseReference] public partial string Home();
        }

        partial class Half
        {
            partial void Told(string key) { }
            partial void Untold([ClauseReference] string key) { }
            public partial string Home() => "BD-1";
            public void Try() { Told("BD-1"); Untold("BD-1"); }
        }
        """;

    [Theory]
    [InlineData("""new Register().Add([|"BD-99"|], "no id");""")]
    [InlineData("""((IRegister<string>)new Register()).Add([|"BD-99"|], "no id");""")]
    [InlineData("""new Special().Add([|"BD-99"|], "no id");""")]
    [InlineData("""new Register { Current = [|"BD-99"|] }.ToString();""")]
    [InlineData("""_ = new Register().Current == [|"BD-99"|];""")]
    [InlineData("""_ = new Register().First() == [|"BD-99"|];""")]
    [InlineData("""_ = new Special().First() is [|"BD-99"|];""")]
    [InlineData("""_ = new Register()[[|"BD-99"|]];""")]
    [InlineData("""Register.Open([|"BD-99"|]);""")]
    [InlineData("""_ = new Entry([|"BD-99"|], "no id").Id == [|"BD-98"|];""")]
    [InlineData("""_ = new Item([|"BD-99"|], "no id").Id == [|"BD-98"|];""")]
    [InlineData("""_ = new Item(Id: [|"BD-99"|]) with { Id = [|"BD-98"|], Title = "no id" };""")]
    [InlineData("""_ = new Pair([|"BD-99"|], [|"BD-98"|]) is { Left: [|"BD-97"|] } or { Right: [|"BD-96"|] };""")]
    [InlineData("""_ = new Derived("BD-1", "no id").Id == [|"BD-99"|];""")]
    public Task What_has_the_mark_of_another_is_checked(string statement) => Check($"class C {{ void M() {{ {statement} }} }}");

    [Theory]
    [InlineData("""class C : Register { public override void Add(string x, string value) { if (x == [|"BD-99"|] || value == "no id") { } } }""")]
    [InlineData("""class C : Register { public override string First() => [|"BD-99"|]; }""")]
    [InlineData("""struct S : IRegister<int> { public void Add(string x, int y) { _ = x is [|"BD-99"|]; } public string Current { get => [|"BD-98"|]; set { } } public string First() { return [|"BD-97"|]; } public int this[string x] => x == [|"BD-96"|] ? 1 : 0; }""")]
    [InlineData("""class C : IRegister<int> { void IRegister<int>.Add(string x, int y) { _ = x is [|"BD-99"|]; } string IRegister<int>.Current { get => [|"BD-98"|]; set { } } string IRegister<int>.First() { return [|"BD-97"|]; } int IRegister<int>.this[string x] => x == [|"BD-96"|] ? 1 : 0; }""")]
    [InlineData("""partial class Half { public void More() { Told([|"BD-99"|]); Untold([|"BD-98"|]); _ = Home() == [|"BD-97"|]; } }""")]
    [InlineData("""partial class C { partial void Told([ClauseReference] string id); partial void Told(string id) { _ = id == [|"BD-99"|]; } }""")]
    [InlineData("""interface IWider : IRegister<string> { void Twice() { Add([|"BD-99"|], "no id"); _ = Next == [|"BD-98"|]; } }""")]
    public Task Inside_it_too(string declaration) => Check(declaration);

    [Theory]
    [InlineData("""new Register().Add("no id", 3);""")]
    [InlineData("""_ = new Register().First("no id") == "none";""")]
    [InlineData("""new Register().Add("BD-1", value: "no id");""")]
    [InlineData("""_ = new Register()["BD-1"] == "no id";""")]
    [InlineData("""_ = new Entry("BD-1").Title == "no id";""")]
    [InlineData("""_ = new Item("BD-1") { Title = "no id" };""")]
    [InlineData("""_ = new Derived("BD-1", "no id").Note == "none";""")]
    public Task What_is_unlike_it_is_left_alone(string statement) => Check($$"""class C { void M() { {{statement}} } } class Loose { public void Add(string id, string value) => Add("no id", "none"); public string Current => "no id"; }""");

    [Fact]
    public Task In_another_assembly_it_is_the_same() => Verify.Analyzer<ConstantIdAnalyzer>(
        """
        class C
        {
            void M() { new Log().Add([|"BD-99"|]); _ = new Log().Last == [|"BD-98"|]; _ = new Note([|"BD-97"|], "no id").Id == [|"BD-96"|]; new Log().Other("no id"); }
        }
        """,
        test => test.TestState.AdditionalReferences.Add(Harbour.Compile(
            "Logs",
            """
            using CelacData;
            public interface ILog { void Add([ClauseReference] string id); [ClauseReference] string Last { get; } }
            public class Log : ILog { public void Add(string key) { } public string Last => "BD-1"; public void Other(string id) { } }
            public record Note([property: ClauseReference] string Id, string Title);
            """,
            withLibrary: true)));

    /// <summary>What another assembly shows to this one alone, as to its tests.</summary>
    [Fact]
    public Task In_an_assembly_of_friends_it_is_the_same() => Verify.Analyzer<ConstantIdAnalyzer>(
        """class C { object o = Log.Add([|"BD-99"|]); bool p = new Log().Last == [|"BD-98"|]; object q = new Log([|"BD-97"|]); }""",
        test => test.TestState.AdditionalReferences.Add(Harbour.Compile(
            "Logs",
            """
            using CelacData;
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TestProject")]
            internal class Log
            {
                internal Log([ClauseReference] string key = "") { }
                internal static object Add([ClauseReference] string id) => id;
                [ClauseReference] internal string Last => "BD-1";
            }
            """,
            withLibrary: true)));

    private static Task Check(string source) => Verify.Analyzer<ConstantIdAnalyzer>(source + Contract);
}
