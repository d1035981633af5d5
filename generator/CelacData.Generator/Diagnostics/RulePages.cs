using System.Reflection;

namespace CelacData.Generator.Diagnostics;

/// <summary>Where the page of a rule is, for whoever follows the link of a diagnostic. The build says it; the generator's rules and the analyzers' have it alike.</summary>
internal static class RulePages
{
    private static readonly string s_folder =
        typeof(RulePages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == nameof(RulePages)).Value!;

    public static string Of(string id) => $"{s_folder}{id}.md";
}
