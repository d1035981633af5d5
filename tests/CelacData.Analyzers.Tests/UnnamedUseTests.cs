using CelacData.Analyzers.Tests.Support;

namespace CelacData.Analyzers.Tests;

/// <summary>What is marked can be used without being named: by indexers, delegates and constructors. Much else looks like that.</summary>
public sealed class UnnamedUseTests
{
    private const string Marked =
        """

        class Register
        {
            public Register() { }
            public Register([ClauseReference] string id, int number = 0) { }
            public string this[[ClauseReference] string id] => id;
            public string this[int number, [ClauseReference] string id] => id;
        }

        interface IRegister { string this[[ClauseReference] string id] { get; } }
        class Other : IRegister { public string this[string id] => id; }
        class Special : Register { public Special() : base ( [|"BD-99"|] ) { } public Special(int n) : this() { } }
        delegate void Citing([ClauseReference] string id);
        static class Known { public const string right = "BD-1", wrong = "BD" + "-99"; }
        """;

    [Theory]
    [InlineData("""_ = _field[[|"BD-99"|]];""")]
    [InlineData("""_ = this._field[[|"BD-99"|]];""")]
    [InlineData("""_ = Property[ [|"BD-99"|] ];""")]
    [InlineData("""_ = parameter[[|"BD-99"|]];""")]
    [InlineData("""_ = parameter?[[|"BD-99"|]];""")]
    [InlineData("""_ = Made()[[|"BD-99"|]];""")]
    [InlineData("""Register local = new(); _ = local[[|"BD-99"|]];""")]
    [InlineData("""var local = Made(); _ = local[[|"BD-99"|]];""")]
    [InlineData("""foreach (var one in new[] { parameter }) _ = one[[|"BD-99"|]];""")]
    [InlineData("""_ = new Special()[[|"BD-99"|]];""")]
    [InlineData("""Special special = new(1); _ = special[[|"BD-99"|]];""")]
    [InlineData("""Other other = new(); _ = other[[|"BD-99"|]];""")]
    [InlineData("""IRegister other = new Other(); _ = other[[|"BD-99"|]];""")]
    [InlineData("""_ = parameter[0, [|"BD-99"|]];""")]
    [InlineData("""_ = parameter[parameter is null ? "BD-1" : [|"BD-99"|]];""")]
    [InlineData("""_ = parameter[[|Known.wrong|]];""")]
    [InlineData("""const string id = "BD 99"; _ = parameter[[|id|]];""")]
    [InlineData("""_ = parameter[[|nameof(parameter)|]];""")]
    [InlineData("""Register local = new ( [|"BD-99"|] );""")]
    [InlineData("""Register local = new(number: 3, id: [|"BD-99"|]);""")]
    [InlineData("""Register local = new([|Known.wrong|]) { };""")]
    public Task An_indexer_or_a_constructor_is_found(string statement) => Check(statement);

    [Theory]
    [InlineData("""Citing cite = _ => { }; cite([|"BD-99"|]);""")]
    [InlineData("""Citing cite = _ => { }; cite.Invoke([|"BD-99"|]);""")]
    [InlineData("""Citing cite = _ => { }; cite ( [|"BD-99"|] );""")]
    [InlineData("""var cite = Citer(); cite([|"BD-99"|]);""")]
    [InlineData("""Citer()([|"BD-99"|]);""")]
    [InlineData("""Cite([|"BD-99"|]);""")]
    [InlineData("""this.Cite([|"BD-99"|]);""")]
    [InlineData("""Cite?.Invoke([|"BD-99"|]);""")]
    [InlineData("""foreach (var cite in new List<Citing>()) cite([|"BD-99"|]);""")]
    [InlineData("""var all = new Citing[1]; all[0]([|"BD-99"|]);""")]
    [InlineData("""Late.Value([|"BD-99"|]);""")]
    [InlineData("""_cite!([|Known.wrong|]);""")]
    public Task A_call_of_a_delegate_is_found(string statement) => Check(statement);

    [Theory]
    [InlineData("""_ = _names["no id"]; _ = this._names["no id"]; _names["no id"] = 1;""")]
    [InlineData("""var local = new Dictionary<string, int>(); _ = local["no id"];""")]
    [InlineData("""_ = parameter[Known.right]; Citing cite = _ => { }; cite(Known.right);""")]
    [InlineData("""Action<string> say = _ => { }; say("no id"); Console.WriteLine("no id");""")]
    [InlineData("""List<string> list = new() { "no id" }; _ = list[0]; Uri where = new("no id");""")]
    [InlineData("""var right = "no id"; _ = parameter[right]; Register local = new(right + "no id");""")]
    public Task What_only_looks_so_is_left_alone(string statement) => Check(statement);

    private static Task Check(string statement) => Verify.Analyzer<ConstantIdAnalyzer>(
        $$"""
        class C
        {
            private readonly Register _field = new();
            private readonly Citing? _cite;
            private readonly Dictionary<string, int> _names = new();
            Register Property => _field;
            Citing Cite => _ => { };
            Lazy<Citing> Late => new(() => Cite);
            Register Made() => _field;
            Citing Citer() => Cite;
            void M(Register parameter) { {{statement}} }
        }
        {{Marked}}
        """);
}
