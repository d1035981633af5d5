using CelacData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WebApi.Endpoints;

internal static class CommitmentEndpoints
{
    public static void MapCommitments(this IEndpointRouteBuilder routes)
    {
        var commitments = routes.MapGroup("/commitments").WithTags("Commitments");
        commitments.MapGet("", Find).WithSummary("Commitments, by whom they bind, topic, strength, the year they fall due in, and words").ProducesProblem(400);
        commitments.MapGet("{commitment}", (Commitment commitment) => TypedResults.Ok(commitment)).WithSummary("A commitment").ProducesProblem(404);
        commitments.MapGet("{commitment}/parties", (Commitment commitment) => TypedResults.Ok(commitment.EffectiveParties))
            .WithSummary("Whom a commitment binds, and why it does not bind every other state").ProducesProblem(404);
    }

    private static Results<Ok<Page<Commitment>>, ProblemHttpResult> Find(Party? party, Topic? topic, Strength? strength, int? year, string? q, int? page, int? size)
    {
        var request = new PageRequest(page, size);
        if (request.Problem is { } problem)
            return TypedResults.Problem(problem, statusCode: 400);
        if (year is < 1 or > 9999)
            return TypedResults.Problem(statusCode: 400);
        var isMeant = WordSearch.For(q);
        var found = Commitments.All
            .Where(c => party is null || c.EffectiveParties.Contains(party))
            .Where(c => topic is null || c.Clause.IsAbout(topic))
            .Where(c => strength is null || c.Coding.Strength == strength)
            .Where(c => year is null || c.IsDueIn(year.Value) == Answer.Yes)
            .Where(c => isMeant(c.Clause));
        return TypedResults.Ok(request.Of(found));
    }
}
