using CelacData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WebApi.Endpoints;

/// <summary>What this is, and the lists of states, mechanisms and topics.</summary>
internal static class EntryEndpoints
{
    public static void MapEntries(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => TypedResults.Ok(CatalogueSummary.Current)).WithTags("Catalogue").WithSummary("What this is, and of which version");

        routes.MapGet("/parties", () => TypedResults.Ok<IReadOnlyList<Party>>(Parties.All)).WithTags("Parties").WithSummary("China and the members of CELAC");
        routes.MapGet("/parties/{party}", (Party party) => TypedResults.Ok(party)).WithTags("Parties").WithSummary("A state").ProducesProblem(404);

        routes.MapGet("/mechanisms", Find).WithTags("Mechanisms").WithSummary("Forums, dialogues, centres, funds and plans").ProducesProblem(400);
        routes.MapGet("/mechanisms/{mechanism}", (Mechanism mechanism) => TypedResults.Ok(mechanism))
            .WithTags("Mechanisms").WithSummary("A mechanism, with the clauses that name it").ProducesProblem(404);

        routes.MapGet("/topics", () => TypedResults.Ok<IReadOnlyList<Topic>>(Topics.All)).WithTags("Topics").WithSummary("The topics");
        routes.MapGet("/topics/{topic}", (Topic topic) => TypedResults.Ok(topic)).WithTags("Topics").WithSummary("A topic").ProducesProblem(404);
    }

    private static Results<Ok<Page<Mechanism>>, ProblemHttpResult> Find(int? page, int? size)
    {
        var request = new PageRequest(page, size);
        return request.Problem is { } problem ? TypedResults.Problem(problem, statusCode: 400) : TypedResults.Ok(request.Of(Mechanisms.All));
    }
}
