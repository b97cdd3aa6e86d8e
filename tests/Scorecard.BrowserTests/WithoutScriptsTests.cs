namespace Scorecard.BrowserTests;

/// <summary>Whoever has no JavaScript reads the same.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WithoutScriptsTests(BrowserRoom room)
{
    private const string Words = "() => document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()";

    [BrowserFact]
    public async Task Every_page_says_at_least_as_much()
    {
        await using var with = await room.Open(Look.Desktop);
        await using var without = await room.Open(Look.Desktop with { HasScripts = false });
        foreach (var path in room.Kinds.Where(path => !path.StartsWith("compare/", StringComparison.Ordinal)))
        {
            await with.Go(path);
            await without.Go(path);
            var (more, less) = (await with.Page.EvaluateAsync<string>(Words), await without.Page.EvaluateAsync<string>(Words));
            Assert.True(less.Length > 40, $"{path} says only “{less}”");
            Assert.True(less.Length >= more.Length * 0.85, $"{path}: {less.Length} characters without scripts, {more.Length} with");
        }
    }

    [BrowserTheory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task A_short_address_forwards_and_keeps_the_place_that_was_asked_for(string way)
    {
        await using var visit = await room.Open(Look.Desktop, way);
        await visit.Go($"{ExampleSite.Newest}/index.html#cite");
        await visit.Arrive($"{ExampleSite.Scorecard}#cite");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_short_address_forwards_without_scripts()
    {
        await using var visit = await room.Open(Look.Desktop with { HasScripts = false });
        await visit.Go($"{ExampleSite.Newest}/index.html");
        await visit.Arrive(ExampleSite.Scorecard);
        Assert.Empty(visit.Complaints);
    }
}
