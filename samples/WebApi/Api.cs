using System.Text.Encodings.Web;
using CelacData;
using WebApi.Endpoints;

namespace WebApi;

/// <summary>The service: what it is made of, and where its parts are.</summary>
public static class Api
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            // An answer is the record in full; what it refers to stands by its id, which is the address of that.
            json.SerializerOptions.Converters.Add(new FullRecordJsonConverter());
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            // JSON is sent as such and never stands in a page, so names may be written with their own letters.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = Problems.Explain);
        builder.Services.AddOpenApi(ApiDocument.Configure);
        // What cannot be bound is answered with a problem, in development as well.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();

        var catalogue = app.MapGroup("").AddEndpointFilter(DataVersion.AnswerConditionally);
        catalogue.MapClauses();
        catalogue.MapCommitments();
        catalogue.MapEntries();
        return app;
    }
}
