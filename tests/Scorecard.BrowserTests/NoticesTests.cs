namespace Scorecard.BrowserTests;

/// <summary>A published page says when it no longer holds, though its own bytes never change.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NoticesTests(BrowserRoom room)
{
    private const string Notice = "header .superseded";

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task A_corrected_version_leads_to_the_one_that_holds(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go(ExampleSite.Superseded);
        await visit.Page.Locator(Notice).GetByRole(AriaRole.Link).ClickAsync();
        await visit.Arrive("2017-02/v2/index.html");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_version_that_holds_says_nothing_of_the_kind()
    {
        await using var visit = await room.Open(Look.Desktop);
        await visit.Go(ExampleSite.Superseded);
        await Assertions.Expect(visit.Page.Locator(Notice)).ToHaveCountAsync(1);
        await visit.Go(ExampleSite.Scorecard);
        await Assertions.Expect(visit.Page.Locator(Notice)).ToHaveCountAsync(0);
    }
}
