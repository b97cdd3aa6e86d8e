using System.Globalization;

namespace Scorecard.BrowserTests;

/// <summary>Whoever follows a citation sees the paragraph that was cited.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PlacesTests(BrowserRoom room)
{
    [BrowserTheory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Every_place_lands_in_sight(string look)
    {
        await using var visit = await room.Open(Look.Of(look));
        var (places, faults) = (0, new List<string>());
        foreach (var path in room.Kinds)
        {
            await visit.Go(path);
            var found = await visit.Find("places");
            places += int.Parse(found[0], CultureInfo.InvariantCulture);
            faults.AddRange(found.Skip(1).Select(fault => $"{path}{fault}"));
        }

        Assert.Empty(faults);
        Assert.InRange(places, 60, int.MaxValue);
    }

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task A_cited_paragraph_is_what_one_sees_on_arrival(string way)
    {
        await using var visit = await room.Open(Look.Phone, way);
        await visit.Go($"{ExampleSite.Newest}/v1/cover-paper/index.html#p3-2");
        var top = await visit.Page.EvaluateAsync<double>("() => document.getElementById('p3-2').getBoundingClientRect().top");
        Assert.InRange(top, -1, 320);
        Assert.Empty(visit.Complaints);
    }
}
