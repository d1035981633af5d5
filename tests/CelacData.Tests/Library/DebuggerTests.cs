using System.Collections;
using System.Diagnostics;
using System.Reflection;

namespace CelacData.Tests.Library;

/// <summary>What a debugger shows: a record by what it says of itself, and a list or a set by its items.</summary>
public sealed class DebuggerTests
{
    public static TheoryData<Type> Records => [.. typeof(Clause).Assembly.GetExportedTypes().Where(t => t.GetMethod("<Clone>$") is not null)];

    public static TheoryData<Type> Collections => [.. typeof(Clause).Assembly.GetExportedTypes()
        .Where(t => !t.IsNested && t.IsAssignableTo(typeof(IEnumerable)))];

    [Fact]
    public void There_are_collections_and_records() => Assert.True(Collections.Count >= 2 && Records.Count > 10);

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_shown_on_one_line(Type type) => Assert.NotNull(type.GetCustomAttribute<DebuggerDisplayAttribute>());

    [Theory]
    [MemberData(nameof(Collections))]
    public void A_collection_is_shown_by_its_count_and_its_items(Type type)
    {
        Assert.Equal("Count = {Count}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
        Assert.NotNull(type.GetCustomAttribute<DebuggerTypeProxyAttribute>());
    }

    [Fact]
    public void A_list_of_records_opens_to_all_of_them() => Assert.Equal(Clauses.All, ItemsSeenOf(Clauses.All).Cast<Clause>());

    [Fact]
    public void A_list_of_parts_opens_to_all_of_them()
    {
        var list = Clauses.All.Select(c => c.Coding.Sdgs).First(s => s.Count > 1);

        Assert.Equal(list, ItemsSeenOf(list).Cast<SdgCoding>());
    }

    [Fact]
    public void A_set_opens_to_its_parties() => Assert.Equal([Parties.Get(PartyId.China)], ItemsSeenOf(PartySet.Of(PartyId.China)).Cast<Party>());

    /// <summary>As a debugger does it: it makes the view of the object, and shows what the one member holds that is hidden behind its items.</summary>
    private static IEnumerable ItemsSeenOf(object collection)
    {
        var proxy = Type.GetType(collection.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName, throwOnError: true)!;
        if (proxy.IsGenericTypeDefinition)
            proxy = proxy.MakeGenericType(collection.GetType().GetGenericArguments());
        var view = Activator.CreateInstance(proxy, collection)!;
        var member = Assert.Single(proxy.GetProperties(), p => p.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.RootHidden);
        return (IEnumerable)member.GetValue(view)!;
    }
}
