using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CelacData.Analyzers.Searching;

/// <summary>
/// The text of a file as one string. Small files have it at hand, but that of a large one, or one that is open in an editor, is put together each time; the
/// analyzers, which come one after the other, share it. It lives no longer than somebody needs it.
/// </summary>
internal static class FileText
{
    private static readonly ConditionalWeakTable<SyntaxTree, WeakReference<string>> s_texts = new();

    public static string Of(SyntaxTree tree, CancellationToken cancellation)
    {
        var kept = s_texts.GetValue(tree, _ => new WeakReference<string>(null!));
        if (!kept.TryGetTarget(out var text))
            kept.SetTarget(text = tree.GetText(cancellation).ToString());
        return text;
    }
}
