using System.Globalization;
using CelacData.Generator.Model;

namespace CelacData.Generator.Checking;

/// <summary>
/// Parts a large class of the walk into pieces, one for each file: an edit in one of them prints that one anew, and no file grows with the catalogue. What is
/// small stays whole.
/// </summary>
internal sealed class NavigationPieces
{
    private const int MostClauses = 250;

    /// <summary>Names of files, of which the compiler wants them to differ in more than case.</summary>
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<NavigationPiece> _pieces = [];

    public static EquatableArray<NavigationPiece> Of(IEnumerable<NavigationClass> roots)
    {
        var pieces = new NavigationPieces();
        foreach (var root in roots)
            pieces.Split(root, root.Name, []);
        return pieces._pieces.ToEquatableArray();
    }

    private void Split(NavigationClass node, string file, string[] around)
    {
        if (CountOf(node) <= MostClauses)
        {
            Add(file, around, node, hasHead: true);
            return;
        }

        for (var first = 0; first == 0 || first < node.Clauses.Count; first += MostClauses)
        {
            var clauses = node.Clauses.Slice(first, MostClauses);
            Add(file, around, node with { Clauses = clauses, Children = EquatableArray<NavigationClass>.Empty }, hasHead: first == 0);
        }

        foreach (var child in node.Children)
            Split(child, file + "-" + child.Name, [.. around, node.Name]);
    }

    /// <summary>A hyphen and a number tell apart what has one name; no class has a name with a hyphen.</summary>
    private void Add(string file, string[] around, NavigationClass node, bool hasHead)
    {
        var unique = file;
        for (var i = 2; !_files.Add(unique); i++)
            unique = file + "-" + i.ToString(CultureInfo.InvariantCulture);
        _pieces.Add(new NavigationPiece(unique, around.ToEquatableArray(), node, hasHead));
    }

    private static int CountOf(NavigationClass node) => node.Clauses.Count + node.Children.Sum(CountOf);
}
