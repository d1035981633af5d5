using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace CelacData.Tests.Library;

/// <summary>However many threads touch the catalogue first at the same time, each record and each text of it is one object for all of them.</summary>
public class FirstUseTests
{
    private const int Rounds = 12;
    private const int Threads = 8;

    [Fact]
    public void Threads_that_come_first_together_get_the_same_objects()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var fresh = new FreshCopy();
            var collect = fresh.Load(typeof(FirstUseTests).Assembly).GetType(typeof(FirstUseTests).FullName!)!
                .GetMethod(nameof(Collect), BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Func<int, object[][]>>();

            var found = collect(round);

            Assert.NotSame(Catalog.Clauses[0], found[0][0]);
            Assert.All(found, objects => Assert.True(objects.SequenceEqual(found[0], ReferenceEqualityComparer.Instance)));
            fresh.Unload();
        }
    }

    /// <summary>Runs in a copy of this assembly beside a copy of the library, which nothing has touched before.</summary>
    private static object[][] Collect(int round)
    {
        using var barrier = new Barrier(Threads);
        var found = new object[Threads][];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            found[i] = [.. Objects(round)];
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return found;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IEnumerable<object> Objects(int round)
    {
        foreach (var clause in round % 2 == 0 ? Catalog.Clauses : BeijingDeclaration.Clauses)
        {
            object[] own = [clause, clause.IdText, clause.Title, clause.Restatement, clause.Fingerprint, clause.Instrument, clause.Instrument.Title, clause.Coding, clause.EffectiveParties];
            foreach (var value in own.Concat(clause.Commitments).Concat(clause.Statements).Concat(clause.Mechanisms).Append(clause.Commitments))
                yield return value;
        }

        foreach (var party in Parties.All)
            yield return party.Title;
    }

    private sealed class FreshCopy() : AssemblyLoadContext("fresh", isCollectible: true)
    {
        public Assembly Load(Assembly assembly) => LoadFromAssemblyPath(assembly.Location);

        protected override Assembly? Load(AssemblyName name) =>
            name.Name == typeof(Clause).Assembly.GetName().Name ? LoadFromAssemblyPath(typeof(Clause).Assembly.Location) : null;
    }
}
