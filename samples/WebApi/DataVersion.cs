using CelacData;
using Microsoft.Net.Http.Headers;

namespace WebApi;

/// <summary>An answer changes only with the data. So their version is the entity tag of all answers, and who has it need not be sent anything.</summary>
internal static class DataVersion
{
    public static readonly EntityTagHeaderValue Tag = new($"\"{CatalogInfo.DataVersion}-{CatalogInfo.Fingerprint[^12..]}\"");

    public static async ValueTask<object?> AnswerConditionally(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var answer = await next(context);
        // A parameter that cannot be bound sets the status, and a handler gives one of several results.
        var result = answer is INestedHttpResult nested ? nested.Result : answer;
        if (response.StatusCode != StatusCodes.Status200OK || result is not IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK })
            return answer;
        response.GetTypedHeaders().ETag = Tag;
        response.Headers.CacheControl = "no-cache";
        var known = request.GetTypedHeaders().IfNoneMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(Tag, useStrongComparison: false));
        return known ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : answer;
    }
}
