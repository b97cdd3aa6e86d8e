namespace Scorecard.BrowserTests;

/// <summary>The keyboard comes to everything, in the order of the page, and one sees where it is.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserRoom room)
{
    // The home page alone has a link for each rating of a year; the way goes on as it began.
    [BrowserTheory]
    [InlineData("desktop", 40)]
    [InlineData("phone", 20)]
    public async Task The_keyboard_reaches_everything_in_order_and_in_sight(string look, int most)
    {
        await using var visit = await room.Open(Look.Of(look));
        foreach (var path in room.Kinds)
        {
            await visit.Go(path);
            var stops = await visit.Find("stops");
            Assert.NotEmpty(stops);
            for (var at = 0; at < Math.Min(stops.Count, most); at++)
            {
                await visit.Page.Keyboard.PressAsync("Tab");
                var fault = await visit.FindOne("focused", at);
                Assert.True(fault.Length == 0, $"{path}, {look}: stop {at + 1}, {stops[at]}: {fault}");
            }
        }
    }

    [BrowserFact]
    public async Task The_first_key_leads_past_what_every_page_begins_with()
    {
        await using var visit = await room.Open(Look.Desktop);
        await visit.Go(ExampleSite.Scorecard);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }
}
