using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;

namespace CelacData.Generator.Parsing;

/// <summary>Checks the fields that a record names for a purpose.</summary>
internal static class FieldRole
{
    /// <summary>Whether a name is that of a single field that can serve; else an error says what is wrong.</summary>
    public static bool IsFilled(RecordModel record, Located<string> name, string what, Func<FieldModel, bool> isOfKind, ErrorSink errors)
    {
        if (record.Fields.FirstOrDefault(f => f.Key == name.Value) is not { } field)
            errors.Add(DataErrors.UnknownReference, name.Place, $"field of '{record.Name}'", name.Value, Nearest.Three(name.Value, record.Fields.Select(f => f.Key).ToList()));
        else if (field.IsList || field.InverseOf is not null || !isOfKind(field))
            errors.Add(DataErrors.InvalidModel, name.Place, $"The field '{field.Key}' is not {what}");
        else
            return true;
        return false;
    }
}
