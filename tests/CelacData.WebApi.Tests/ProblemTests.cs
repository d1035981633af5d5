using System.Net.Http.Json;
using System.Text.Json;

namespace CelacData.WebApi.Tests;

/// <summary>What is wrong with a request is told in the form of RFC 9457.</summary>
public sealed class ProblemTests(RunningApi api)
{
    [Theory]
    [InlineData("/clauses/AP-2.3.33", 404, "'AP-2.3.33' is no id of a clause. Nearest: AP-2.3.3", "AP-2.3.3")]
    [InlineData("/clauses/AP-2.3.33/parties", 404, "'AP-2.3.33' is no id of a clause.", "AP-2.3.3")]
    [InlineData("/commitments/AX-3-c9", 404, "'AX-3-c9' is no id of a commitment. AX-3", "AX-3")]
    [InlineData("/parties/CostaRico", 404, "'CostaRico' stands for no party. Nearest: CostaRica.", "CostaRica")]
    [InlineData("/topics/Finances", 404, "'Finances' stands for no topic. Nearest: Finance.", "Finance")]
    [InlineData("/commitments?party=Barbado", 400, "'Barbado' stands for no party. Nearest: Barbados.", "Barbados")]
    [InlineData("/commitments?strength=firm", 400, "'firm' is no strength. There are Permission, Exploration,", null)]
    [InlineData("/commitments?strength=exploration", 400, "'exploration' is no strength. There are Permission, Exploration,", null)]
    [InlineData("/commitments?year=soon", 400, "'soon' is no year.", null)]
    [InlineData("/commitments?year=0", 400, "'0' is no year.", null)]
    [InlineData("/commitments?size=0", 400, "A page has 1 to 100 items, and not 0.", null)]
    [InlineData("/clauses?page=0", 400, "There is no page 0: pages are counted from 1.", null)]
    [InlineData("/clauses?page=x", 400, "'x' is no page.", null)]
    [InlineData("/clauses?instrument=ZZ", 400, "'ZZ' stands for no instrument.", null)]
    public async Task A_problem_says_what_is_wrong_and_what_is_nearest(string address, int status, string detail, string? nearest)
    {
        var answer = await api.Get(address, "If-None-Match", "*");
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Null(answer.Headers.ETag);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.StartsWith(detail, problem.GetProperty("detail").GetString());
        if (nearest is not null)
            Assert.Equal(nearest, problem.GetProperty("nearest")[0].GetString());
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_a_problem_too()
    {
        var answer = await api.Get("/nowhere");
        Assert.Equal((404, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }
}
