using System.Net;
using System.Text.Json;

namespace CelacData.WebApi.Tests;

public sealed class AnswerTests(RunningApi api)
{
    [Theory]
    [InlineData("/clauses/AP-2.3.3", "AP-2.3.3")]
    [InlineData("/clauses/ax-3", "AX-3")]
    [InlineData("/commitments/AX-3-c1", "AX-3-c1")]
    [InlineData("/parties/CostaRica", "CostaRica")]
    [InlineData("/mechanisms/chinacelacforum", "ChinaCelacForum")]
    [InlineData("/topics/Finance", "Finance")]
    public async Task A_record_has_an_address(string address, string id) => Assert.Equal(id, (await api.Json(address)).GetProperty("id").GetString());

    [Fact]
    public async Task What_is_sent_is_the_record_in_full()
    {
        var clause = await api.Json("/clauses/AX-3");
        Assert.Equal(Annex.ChineseGovernmentScholarships.Restatement, clause.GetProperty("restatement").GetString());
        Assert.Equal(["AX-3-c1", "AX-3-c2"], clause.GetProperty("commitments").EnumerateArray().Select(c => c.GetProperty("id").GetString()));
        Assert.Equal(3500, clause.GetProperty("commitments")[0].GetProperty("quantities")[0].GetProperty("value").GetInt32());
    }

    [Fact]
    public async Task Who_is_not_bound_is_told_with_the_reason()
    {
        var parties = await api.Json("/clauses/BD-14/parties");
        var absence = parties.GetProperty("absences").EnumerateArray().Single(a => a.GetProperty("party").GetString() == "CostaRica");
        Assert.Equal("Dissociated", absence.GetProperty("reason").GetString());
        Assert.DoesNotContain("CostaRica", parties.GetProperty("parties").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public async Task Pages_put_together_are_the_whole()
    {
        Assert.Equal(Commitments.All.Select(c => c.Id), await api.Ids("/commitments"));
        Assert.Equal(Clauses.All.Select(c => c.IdText), await api.Ids("/clauses"));
        Assert.Equal(Mechanisms.All.Select(m => m.Name), await api.Ids("/mechanisms"));
        var page = await api.Json("/clauses?page=3&size=7");
        Assert.Equal((138, 3, 7), (page.GetProperty("total").GetInt32(), page.GetProperty("number").GetInt32(), page.GetProperty("size").GetInt32()));
        Assert.Equal(Clauses.All.Skip(14).Take(7).Select(c => c.IdText), page.GetProperty("items").EnumerateArray().Select(c => c.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Filters_find_what_the_library_finds()
    {
        Assert.Equal(Commitments.All.DueIn(2027).Select(c => c.Id), await api.Ids("/commitments?year=2027"));
        Assert.Equal(Commitments.All.Binding(Party.CostaRica).About(Topic.Education).Select(c => c.Id), await api.Ids("/commitments?party=CostaRica&topic=education"));
        Assert.Equal(Commitments.All.OfStrength(Strength.Exploration).Select(c => c.Id), await api.Ids("/commitments?strength=Exploration"));
        Assert.Equal(Topic.Finance.Clauses.Select(c => c.IdText), await api.Ids("/clauses?topic=Finance"));
        Assert.Equal(Annex.Clauses.Select(c => c.IdText), await api.Ids("/clauses?instrument=AX"));
        Assert.DoesNotContain("BD-14", await api.Ids("/clauses?party=CostaRica&instrument=BD"));
        Assert.Equal(34, (await api.Json("/parties")).GetArrayLength());
        Assert.Equal(27, (await api.Json("/topics")).GetArrayLength());
    }

    [Theory]
    [InlineData("/clauses?q=panda+bond", "AP-2.3.3")]
    [InlineData("/clauses?q=BÓNDS+pándá", "AP-2.3.3")]
    [InlineData("/clauses?q=scholarships+training&instrument=AX", "AX-3")]
    [InlineData("/commitments?q=3,500+scholarships", "AX-3-c1")]
    public async Task Words_find_clauses(string address, string id) => Assert.Contains(id, await api.Ids(address));

    [Fact]
    public async Task Words_that_stand_nowhere_find_nothing() => Assert.Empty(await api.Ids("/clauses?q=panda+zzyzx"));

    [Fact]
    public async Task An_answer_that_one_has_is_not_sent_again()
    {
        var first = await api.Get("/clauses/AX-3");
        var tag = first.Headers.ETag!.ToString();
        Assert.Contains(CatalogInfo.DataVersion!, tag);

        var again = await api.Get("/clauses/AX-3", "If-None-Match", tag);
        Assert.Equal((HttpStatusCode.NotModified, tag), (again.StatusCode, again.Headers.ETag!.ToString()));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotModified, (await api.Get("/commitments?year=2027", "If-None-Match", $"\"older\", W/{tag}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await api.Get("/clauses/AX-3", "If-None-Match", "\"older\"")).StatusCode);
    }

    [Fact]
    public async Task The_service_says_what_it_is()
    {
        var summary = await api.Json("/");
        Assert.Equal(("ccf4", CatalogInfo.Fingerprint), (summary.GetProperty("key").GetString(), summary.GetProperty("fingerprint").GetString()));
        Assert.Equal(138, summary.GetProperty("counts").GetProperty("Clauses").GetInt32());
        Assert.Equal(JsonValueKind.Object, (await api.Json(summary.GetProperty("document").GetString()!)).ValueKind);
    }
}
