using CelacData.Benchmarks.Data;

namespace CelacData.Benchmarks;

/// <summary>How far a command goes.</summary>
/// <param name="Quick">Fewer rounds, and without what takes long.</param>
/// <param name="UpTo">The most clauses that an invented catalogue may have to be measured.</param>
public sealed record Scope(bool Quick, int UpTo)
{
    /// <summary>Those of the datasets that are measured.</summary>
    public IEnumerable<Dataset> Of(IEnumerable<Dataset> datasets) => datasets.Where(d => d.Clauses <= (Quick ? Math.Min(UpTo, Dataset.QuickClauses) : UpTo));

    public IEnumerable<Dataset> Synthetic => Of(Dataset.Synthetic);
}
