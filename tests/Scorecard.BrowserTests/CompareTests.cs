namespace Scorecard.BrowserTests;

/// <summary>Laying two editions side by side, with a server and without one.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CompareTests(BrowserRoom room)
{
    private const string Rows = "table.compare tbody tr:not(.section)";

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task The_newest_two_stand_side_by_side_on_arrival(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go("compare/index.html");
        await Assertions.Expect(visit.Page.Locator("table.compare caption")).ToHaveTextAsync("April 2017 beside May 2017 (draft)");
        await Assertions.Expect(visit.Page.GetByText("needs JavaScript")).ToBeHiddenAsync();
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task Two_chosen_editions_say_what_the_scorecard_says(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go("compare/index.html#from=2017-03&to=2017-04");
        var row = visit.Page.Locator(Rows).Filter(new() { HasText = "SCS-05" });
        var compared = await row.Locator("td").Last.InnerTextAsync();
        await visit.Go(ExampleSite.Scorecard);
        var travel = await visit.Page.Locator("table.measures tr").Filter(new() { HasText = "SCS-05" }).Locator("td[data-label='Direction of travel']").InnerTextAsync();
        Assert.StartsWith(compared.Split('\n')[0], travel, StringComparison.Ordinal);
        Assert.Contains("points", compared, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task What_was_chosen_stands_in_the_address_and_is_announced(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go("compare/index.html");
        await visit.Page.GetByLabel("Earlier edition").SelectOptionAsync("2016-04");
        await visit.Page.GetByLabel("Later edition").SelectOptionAsync("2017-04");
        await visit.Page.GetByLabel("Measures").SelectOptionAsync("rating");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("April 2016 beside April 2017");
        Assert.EndsWith("#from=2016-04&to=2017-04&show=rating", await visit.Address(), StringComparison.Ordinal);
        var shown = await visit.Page.Locator(Rows).AllInnerTextsAsync();
        Assert.NotEmpty(shown);

        await using var other = await room.Open(Look.Desktop, way);
        await other.Page.GotoAsync(await visit.Address());
        await Assertions.Expect(other.Page.Locator(Rows)).ToHaveCountAsync(shown.Count);
        Assert.Equal(shown, await other.Page.Locator(Rows).AllInnerTextsAsync());
        Assert.Empty(visit.Complaints.Concat(other.Complaints));
    }

    [BrowserFact]
    public async Task The_earlier_edition_stands_first_whichever_way_they_were_chosen()
    {
        await using var visit = await room.Open(Look.Desktop);
        await visit.Go("compare/index.html#from=2017-04&to=2016-12");
        await Assertions.Expect(visit.Page.Locator("table.compare caption")).ToHaveTextAsync("December 2016 beside April 2017");
    }

    [BrowserFact]
    public async Task An_edition_beside_itself_is_no_comparison()
    {
        await using var visit = await room.Open(Look.Desktop);
        await visit.Go("compare/index.html#from=2017-04&to=2017-04");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Choose two different editions.");
        await Assertions.Expect(visit.Page.Locator("table.compare")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task An_address_that_names_no_edition_changes_nothing()
    {
        await using var visit = await room.Open(Look.Desktop);
        await visit.Go("compare/index.html#from=../../evil&to=2099-01&show=%3Cb%3E");
        await Assertions.Expect(visit.Page.Locator("table.compare caption")).ToHaveTextAsync("April 2017 beside May 2017 (draft)");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Without_scripts_the_page_says_what_to_use_instead()
    {
        await using var visit = await room.Open(Look.Desktop with { HasScripts = false });
        await visit.Go("compare/index.html");
        await Assertions.Expect(visit.Page.GetByText("needs JavaScript")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "What changed in April 2017" }).ClickAsync();
        await visit.Arrive("2017-04/v1/changes/index.html");
    }
}
