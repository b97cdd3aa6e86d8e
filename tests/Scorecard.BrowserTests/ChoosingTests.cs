namespace Scorecard.BrowserTests;

/// <summary>Choosing and ordering the measures of a scorecard.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ChoosingTests(BrowserRoom room)
{
    private const string Rows = "table.measures tbody tr:not(.section):visible";

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task Only_the_chosen_measures_are_shown_and_it_is_said(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go(ExampleSite.Scorecard);
        var all = await visit.Page.Locator(Rows).CountAsync();
        await visit.Page.GetByLabel("Rating", new() { Exact = true }).SelectOptionAsync("Red");
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(5);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"5 of {all} measures shown: Red");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(all);
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task What_was_chosen_stands_in_the_address(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go(ExampleSite.Scorecard);
        await visit.Page.GetByLabel("Rating", new() { Exact = true }).SelectOptionAsync("Amber");
        await visit.Page.GetByLabel("Words in the name").FillAsync("plan");
        var (address, shown) = (await visit.Address(), await visit.Page.Locator(Rows).AllInnerTextsAsync());
        Assert.NotEmpty(shown);

        await using var other = await room.Open(Look.Desktop, way);
        await other.Page.GotoAsync(address);
        Assert.Equal(shown, await other.Page.Locator(Rows).AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task The_worst_come_first_if_asked()
    {
        await using var visit = await room.Open(Look.Desktop);
        await visit.Go(ExampleSite.Scorecard);
        await visit.Page.GetByLabel("Order").SelectOptionAsync("rating");
        var ratings = await visit.Page.Locator("table.measures").First.Locator("tbody tr:visible .rag").AllInnerTextsAsync();
        Assert.Equal(["Red", "Amber", "Green"], ratings.Distinct());
    }

    [BrowserFact]
    public async Task What_was_chosen_is_what_prints()
    {
        await using var visit = await room.Open(Look.Paper);
        await visit.Go($"{ExampleSite.Scorecard}#rating=Red");
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(5);
        Assert.False(await visit.Page.Locator("fieldset.choose").IsVisibleAsync());
        await Assertions.Expect(visit.Page.Locator(".chosen")).ToBeVisibleAsync();
    }
}
