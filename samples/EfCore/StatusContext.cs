using CelacData;
using Microsoft.EntityFrameworkCore;

namespace EfCore;

/// <summary>The database: one SQLite file, made when it is first used.</summary>
public sealed class StatusContext(string file) : DbContext
{
    private static readonly List<ClauseId> s_known = [.. Clauses.All.Select(c => c.Id)];

    public DbSet<ClauseStatus> Statuses => Set<ClauseStatus>();

    /// <summary>Records how far a clause has come, in place of what was recorded before.</summary>
    public void Record(ClauseId clause, Progress progress, string? note = null)
    {
        if (Statuses.Find(clause) is not { } status)
            Statuses.Add(status = new ClauseStatus { Clause = clause });
        (status.Progress, status.Note) = (progress, note);
    }

    /// <summary>The ids in the file that this version of the catalogue does not know, such as those of a later one.</summary>
    public IReadOnlyList<string> UnknownIds()
    {
        var ids = Database.SqlQuery<string>($"SELECT Clause AS Value FROM Statuses ORDER BY Clause").ToList();
        return [.. ids.Where(id => !Clauses.TryParse(id, out _))];
    }

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite($"Data Source={file}");

    /// <summary>Wherever an id stands in the model, and in a query, it is converted.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<ClauseId>().HaveConversion<ClauseIdConverter, ClauseIdComparer>().HaveMaxLength(20);
        conventions.Properties<Progress>().HaveConversion<string>();
    }

    /// <summary>A row whose id nobody knows could not be read, and one such row would make the whole table unreadable. So it is passed over, and kept.</summary>
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<ClauseStatus>().HasQueryFilter(s => s_known.Contains(s.Clause));
}

public static class StatusQueries
{
    /// <summary>In the order of the texts. The database would sort the ids as text, with AP-2.10.1 before AP-2.3.3.</summary>
    public static IEnumerable<ClauseStatus> InOrder(this IQueryable<ClauseStatus> statuses) =>
        statuses.AsEnumerable().OrderBy(s => s_places[s.Clause]);

    private static readonly Dictionary<ClauseId, int> s_places = Clauses.All.Select((c, i) => (c.Id, Place: i)).ToDictionary(c => c.Id, c => c.Place);
}
