using CelacData;

namespace WebApi;

/// <summary>Says in the terms of RFC 9457 what is wrong with a request: an id that stands for nothing, with the nearest ones.</summary>
internal static class Problems
{
    /// <summary>What the values in addresses and queries are, by their names there.</summary>
    private static readonly Dictionary<string, Func<string, object>> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["clause"] = Clauses.Parse,
        ["commitment"] = Commitments.Parse,
        ["party"] = Parties.Parse,
        ["mechanism"] = Mechanisms.Parse,
        ["topic"] = Topics.Parse,
        ["instrument"] = text => Instrument.Parse(text, null),
        ["strength"] = text => Enum.TryParse<Strength>(text, out var strength)
            ? strength : throw new FormatException($"'{text}' is no strength. There are {string.Join(", ", Enum.GetNames<Strength>())}."),
        ["year"] = text => int.TryParse(text, out var year) && year is >= 1 and <= 9999
            ? year : throw new FormatException($"'{text}' is no year. Write it with four digits, such as 2027."),
        ["page"] = text => int.TryParse(text, out var page) ? page : throw new FormatException($"'{text}' is no page. Pages are counted from 1."),
        ["size"] = text => int.TryParse(text, out var size) ? size : throw new FormatException($"'{text}' is no number of items."),
    };

    public static void Explain(ProblemDetailsContext context)
    {
        var request = context.HttpContext.Request;
        var inAddress = request.RouteValues.Select(v => Check(v.Key, v.Value as string)).OfType<FormatException>().FirstOrDefault();
        var inQuery = request.Query.Select(v => Check(v.Key, v.Value)).OfType<FormatException>().FirstOrDefault();
        if ((inAddress ?? inQuery) is not { } error)
            return;

        // An address with an unknown id leads nowhere; a query with one is a wrong question.
        var status = inAddress is null ? StatusCodes.Status400BadRequest : StatusCodes.Status404NotFound;
        context.HttpContext.Response.StatusCode = status;
        (context.ProblemDetails.Status, context.ProblemDetails.Title, context.ProblemDetails.Detail) =
            (status, inAddress is null ? "Wrong query" : "Unknown id", error.Message);
        context.ProblemDetails.Type = null;
        // Nothing went wrong in the service that one would have to trace: the same question always has this answer.
        context.ProblemDetails.Extensions.Remove("traceId");
        context.ProblemDetails.Extensions["nearest"] = error switch
        {
            UnknownClauseIdException unknown => unknown.Nearest.Select(c => c.IdText).ToArray(),
            UnknownNameException unknown => unknown.Nearest.ToArray(),
            _ => Array.Empty<string>(),
        };
    }

    private static FormatException? Check(string name, string? text)
    {
        if (text is null || !s_kinds.TryGetValue(name, out var parse))
            return null;
        try
        {
            parse(text);
            return null;
        }
        catch (FormatException error)
        {
            return error;
        }
    }
}
