using System.Text.Json.Serialization;
using CelacData;
using Microsoft.AspNetCore.Mvc;

namespace WebApi;

/// <summary>The types of the answers, known to the compiler. How a record looks is the library's matter.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Clause))]
[JsonSerializable(typeof(Commitment))]
[JsonSerializable(typeof(EffectiveParties))]
[JsonSerializable(typeof(Mechanism))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(Topic))]
[JsonSerializable(typeof(IReadOnlyList<Topic>))]
[JsonSerializable(typeof(IReadOnlyList<Party>))]
[JsonSerializable(typeof(Page<Clause>))]
[JsonSerializable(typeof(Page<Commitment>))]
[JsonSerializable(typeof(Page<Mechanism>))]
[JsonSerializable(typeof(CatalogueSummary))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(Strength?))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ApiJson : JsonSerializerContext;
