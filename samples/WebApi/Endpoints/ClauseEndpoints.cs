using CelacData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WebApi.Endpoints;

internal static class ClauseEndpoints
{
    public static void MapClauses(this IEndpointRouteBuilder routes)
    {
        var clauses = routes.MapGroup("/clauses").WithTags("Clauses");
        clauses.MapGet("", Find).WithSummary("Clauses, by what they are about, whom they name and what they say").ProducesProblem(400);
        clauses.MapGet("{clause}", (Clause clause) => TypedResults.Ok(clause)).WithSummary("A clause with all its commitments and statements").ProducesProblem(404);
        clauses.MapGet("{clause}/parties", (Clause clause) => TypedResults.Ok(clause.EffectiveParties))
            .WithSummary("Whom a clause binds, and why it does not bind every other state").ProducesProblem(404);
    }

    private static Results<Ok<Page<Clause>>, ProblemHttpResult> Find(Instrument? instrument, Topic? topic, Party? party, string? q, int? page, int? size)
    {
        var request = new PageRequest(page, size);
        if (request.Problem is { } problem)
            return TypedResults.Problem(problem, statusCode: 400);
        var found = Clauses.All
            .Where(c => instrument is null || c.Instrument == instrument)
            .Where(c => topic is null || c.IsAbout(topic))
            .Where(c => party is null || c.Binds(party))
            .Where(WordSearch.For(q));
        return TypedResults.Ok(request.Of(found));
    }
}
