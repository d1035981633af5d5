using CelacData.Generator.Diagnostics;
using CelacData.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CelacData.Generator.Parsing;

/// <summary>Checks the declared fields against each other. Those that cannot stand together are reported and left out.</summary>
internal sealed class FieldCheck(IReadOnlyList<RecordModel> records, DeclarationReader declarations)
{
    /// <summary>The records with their fields.</summary>
    public List<RecordModel> AddFields(IEnumerable<DeclaredField> declared)
    {
        var fields = new List<DeclaredField>();
        foreach (var field in declared)
            Keep(fields, field, field.Type, ProblemOfPart(field, fields));
        fields = RejectTakenNames(fields);
        var all = fields.ToList();
        fields.RemoveAll(f => Rejects(f, f.Type, ProblemOfInverse(f, all)));
        return records.Select(r => r with { Fields = r.Fields.Concat(FieldsOf(r.Name, fields)).ToEquatableArray() }).ToList();
    }

    /// <summary>Rows of parts are laid out after those of their owners, so no record may hold itself, however far down.</summary>
    private Problem? ProblemOfPart(DeclaredField declared, IReadOnlyList<DeclaredField> before)
    {
        if (declared.Field is not { Kind: FieldKind.Part, Target: { } target })
            return null;
        if (Reaches(target, declared.Record, before))
            return new Problem(DataErrors.PartOfItself, target);
        var owner = Find(declared.Record);
        return Find(target).Mark is not null && owner is { IsCore: false, IdEnum: null, Mark: null }
            ? new Problem(DataErrors.InvalidModel, $"The entries of '{target}' are numbered below what holds them, but '{declared.Record}' has no id")
            : null;
    }

    private static bool Reaches(string from, string to, IReadOnlyList<DeclaredField> fields) => from == to
        || fields.Any(f => f.Record == from && f.Field is { Kind: FieldKind.Part, Target: { } target } && Reaches(target, to, fields));

    private List<DeclaredField> RejectTakenNames(IReadOnlyList<DeclaredField> fields)
    {
        var kept = new List<DeclaredField>();
        foreach (var group in fields.GroupBy(f => f.Record))
        {
            var record = Find(group.Key);
            var owners = fields.Where(f => f.Field.Kind == FieldKind.Part && f.Field.Target == group.Key).Select(f => f.Record);
            var taken = new HashSet<string>(
                MemberNames.Of(record).Concat(record.Fields.SelectMany(MemberNames.Of)).Concat(owners.SelectMany(MemberNames.OfOwner)),
                StringComparer.Ordinal);
            foreach (var field in group)
            {
                var clash = MemberNames.Of(field.Field).FirstOrDefault(taken.Contains);
                Keep(kept, field, field.Name, clash is null ? null : new Problem(DataErrors.FieldNameTaken, record.Name, field.Field.Key, clash));
                taken.UnionWith(MemberNames.Of(field.Field));
            }
        }

        return kept;
    }

    private Problem? ProblemOfInverse(DeclaredField declared, IReadOnlyList<DeclaredField> all)
    {
        if (declared.Field is not { InverseOf: { } key, Target: { } target })
            return null;
        if (FieldsOf(target, all).FirstOrDefault(f => f.Key == key) is not { } pointer)
            return new Problem(DataErrors.InvalidInverse, $"'{target}' has no field '{key}' that this could be the inverse of");
        var points = pointer.InverseOf is null
            && (pointer.Kind == FieldKind.Clause ? declared.Record == CoreSchema.Clause : pointer.Kind == FieldKind.Reference && pointer.Target == declared.Record);
        return points ? null : new Problem(DataErrors.InvalidInverse, $"The field '{key}' of '{target}' does not point to '{declared.Record}', so nothing is the inverse of it here");
    }

    private void Keep(List<DeclaredField> fields, DeclaredField field, Place place, Problem? problem)
    {
        if (!Rejects(field, place, problem))
            fields.Add(field);
    }

    private bool Rejects(DeclaredField field, Place place, Problem? problem)
    {
        if (problem is not null)
            declarations.Rejected.Add(field.Field.Key);
        // The field may be one of those that could not be read, or of another type of the same name.
        var isConsequence = problem?.Rule == DataErrors.InvalidInverse && (declarations.IsIncomplete || declarations.Rejected.Contains(field.Field.Target!));
        if (problem is not null && !isConsequence)
            declarations.Errors.Add(problem.Rule, place, problem.Words);
        return problem is not null;
    }

    private RecordModel Find(string record) => records.First(r => r.Name == record);

    private static IEnumerable<FieldModel> FieldsOf(string record, IEnumerable<DeclaredField> fields) =>
        fields.Where(f => f.Record == record).Select(f => f.Field);

    private sealed record Problem(DiagnosticDescriptor Rule, params string[] Words);
}
