namespace CelacData.Generator.Layout;

/// <summary>What the values of a column are as a file has them, and so what becomes of them where the files are joined.</summary>
internal enum ColumnContent
{
    /// <summary>Values that stay what they are, the numbers of texts in their chunk included.</summary>
    Plain,

    /// <summary>Where the items of a list end, row by row.</summary>
    Ends,

    /// <summary>Where the parts of a row end, row by row.</summary>
    PartEnds,

    /// <summary>The row of the only part, from 1; 0 for none.</summary>
    Part,

    /// <summary>The number of a name among those that the file has of its kind, from 1; 0 for none.</summary>
    Name,
}

/// <summary>A column of a table, as the schema has it.</summary>
/// <param name="Names">The number of the kind of its names; -1 where it has none.</param>
internal sealed record ColumnPlan(string Name, string Doc, ColumnContent Content, int Names = -1);
