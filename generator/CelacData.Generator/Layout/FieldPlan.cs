using CelacData.Generator.Model;

namespace CelacData.Generator.Layout;

/// <summary>
/// The columns of a field: most kinds of value take one, some take more, and a list has one more that says where the values of each row start (the items of row i
/// stand from start i to start i + 1, so there is one more start than rows).
/// </summary>
/// <param name="Index">Which field of its record it is.</param>
/// <param name="First">The number of its first column among those of the record.</param>
/// <param name="Names">The number of the kind of its names; -1 for a field that has none.</param>
internal sealed record FieldPlan(FieldModel Field, int Index, int First, int Names, bool IsFingerprint)
{
    /// <summary>The scale of a number that is not there.</summary>
    public const int NoScale = 255;

    /// <summary>The number of the column with the values; what else a value takes stands behind it, and the ends of a list before it.</summary>
    public int Main => Field.IsList ? First + 1 : First;

    public IEnumerable<ColumnPlan> Columns()
    {
        var name = Field.Property;
        var starts = $"Where the items of '{Field.Key}' start, row by row, and where the last ones end.";
        if (Field.Kind == FieldKind.Part)
        {
            yield return Field.IsList
                ? new(Field.StartsProperty, starts, ColumnContent.PartEnds)
                : new(name, $"The row of {Field.Target}, from 1; 0 for none.", ColumnContent.Part);
            yield break;
        }

        if (Field.IsList)
            yield return new(Field.StartsProperty, starts, ColumnContent.Ends);
        yield return new(name, Field.Doc + Field.Kind switch
        {
            FieldKind.Period => " In EDTF.",
            FieldKind.Decimal or FieldKind.Quantity => " The digits, without the point.",
            _ => "",
        }, Names < 0 ? ColumnContent.Plain : ColumnContent.Name, Names);
        if (Field.Kind is FieldKind.Decimal or FieldKind.Quantity)
            yield return new(name + "Scale", $"How many of the digits stand behind the point; {NoScale} for no value.", ColumnContent.Plain);
        if (Field.Kind == FieldKind.Quantity)
            yield return new(name + "Unit", "The unit of each.", ColumnContent.Plain);
        if (Field.Kind != FieldKind.Period)
            yield break;
        yield return new(name + "Starts", starts, ColumnContent.Ends);
        yield return new(name + "First", "The first day of each choice.", ColumnContent.Plain);
        yield return new(name + "Last", "The last day of each choice.", ColumnContent.Plain);
    }
}
