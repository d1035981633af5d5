namespace CelacData.Analyzers.Ids;

/// <summary>How ids are written.</summary>
internal static class IdText
{
    /// <summary>BD of BD-14: everything before the hyphen.</summary>
    public static string PrefixOf(string id) => id.IndexOf('-') is > 0 and var hyphen ? id.Substring(0, hyphen) : id;

    /// <summary>The member of the enum of ids, as the generator names it.</summary>
    public static string MemberOf(string id) => id.Replace('-', '_').Replace('.', '_');
}
