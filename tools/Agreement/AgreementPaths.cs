namespace CelacData.Agreement;

/// <summary>Where the passes and the report lie in the repository.</summary>
internal sealed record AgreementPaths(string Root)
{
    public string PassA => InFolder("pass-a.yaml");

    public string PassB => InFolder("pass-b.yaml");

    public string FactsA => InFolder("facts-a.yaml");

    public string FactsB => InFolder("facts-b.yaml");

    public string Report => InFolder("README.md");

    /// <summary>Walks up from a folder to the repository's root, so that the working directory does not matter.</summary>
    public static AgreementPaths Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (IsRoot(folder.FullName))
                return new AgreementPaths(folder.FullName);
        }

        throw new DirectoryNotFoundException(
            $"No folder above '{start}' holds CelacData.slnx or Directory.Packages.props.");
    }

    private static bool IsRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CelacData.slnx"))
        || File.Exists(Path.Combine(folder, "Directory.Packages.props"));

    private string InFolder(string file) => Path.Combine(Root, "data", "agreement", file);
}
