namespace Scorecard.BrowserTests;

/// <summary>Searching, with a server and without one.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchTests(BrowserRoom room)
{
    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task A_measure_is_found_by_its_words_and_opened(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go("search/index.html");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("assessments completed within 45");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("found");
        await visit.Page.Locator("#results a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("Assessments completed within 45 working days");
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task What_is_nowhere_is_not_found_and_it_is_said(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go("search/index.html");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("xylophone");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing was found for “xylophone”.");
        Assert.Empty(visit.Complaints);
    }
}
