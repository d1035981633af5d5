using CelacData.Analyzers.Catalogues;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CelacData.Analyzers;

/// <summary>What all analyzers of this assembly share: they do nothing where no catalogue is referenced.</summary>
public abstract class CatalogueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var catalogues = CatalogueReader.Read(start.Compilation);
            if (catalogues.Count > 0)
                Register(start, catalogues);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, IReadOnlyList<Catalogue> catalogues);
}
