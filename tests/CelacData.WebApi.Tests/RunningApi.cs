using System.Net.Http.Json;
using System.Text.Json;
using CelacData.WebApi.Tests;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(RunningApi))]

namespace CelacData.WebApi.Tests;

/// <summary>The service on a port of this machine that nobody else has, asked as anybody would ask it.</summary>
public sealed class RunningApi : IAsyncLifetime
{
    private readonly WebApplication _app = Api.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"]);

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public async Task<HttpResponseMessage> Get(string address, string? header = null, string? value = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (header is not null)
            request.Headers.TryAddWithoutValidation(header, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> Json(string address) => await Client.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    /// <summary>The ids on all pages of a list.</summary>
    public async Task<IReadOnlyList<string>> Ids(string address)
    {
        var ids = new List<string>();
        for (var number = 1; ; number++)
        {
            var page = await Json($"{address}{(address.Contains('?') ? '&' : '?')}page={number}&size=50");
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            if (number * 50 >= page.GetProperty("total").GetInt32())
                return ids;
        }
    }
}
