using CelacData;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EfCore;

/// <summary>
/// An id stands in the database as its text, AP-2.3.3: that never changes and any other tool can read it. Without a converter it would be
/// the number of the enum's member, which never changes either and says nothing.
/// </summary>
public sealed class ClauseIdConverter() : ValueConverter<ClauseId, string>(id => id.ToText(), text => Clauses.Parse(text).Id);

/// <summary>Two ids are equal when their values are, and a copy of one is itself. Only what could change needs more than that.</summary>
public sealed class ClauseIdComparer() : ValueComparer<ClauseId>((one, other) => one == other, id => (int)id, id => id);
