namespace Scorecard.BrowserTests;

/// <summary>Every kind of page, in every look that a reader may have.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LooksTests(BrowserRoom room)
{
    private static readonly string[] _colours = ["color-contrast", "link-in-text-block"];
    private static readonly string[] _small = [.. _colours, "target-size", "scrollable-region-focusable", "meta-viewport"];

    [BrowserFact]
    public void There_are_pages_of_many_kinds() => Assert.InRange(room.Kinds.Count, 15, 60);

    [BrowserFact]
    public Task Nothing_is_wrong_by_WCAG_and_best_practice() => Every("desktop", visit => visit.Axe());

    [BrowserFact]
    public Task A_small_screen_keeps_words_legible_and_targets_apart() => Every("phone", visit => visit.Axe(_small));

    [BrowserFact]
    public Task Every_page_fits_between_small_and_wide() => Every("tablet", _ => Task.FromResult<IReadOnlyList<string>>([]));

    /// <summary>Only a version that was replaced may: its notice comes when the page learns of it.</summary>
    [BrowserFact]
    public async Task What_is_read_stands_still_while_a_page_loads()
    {
        await using var visit = await room.Open(Look.Tablet);
        var faults = new List<string>();
        foreach (var path in room.Kinds.Where(path => path != ExampleSite.Superseded))
        {
            await visit.Go(path);
            faults.AddRange((await visit.Find("jumps")).Select(fault => $"{path}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [BrowserTheory]
    [InlineData("dark")]
    [InlineData("paper")]
    [InlineData("paper of a dark screen")]
    public Task Words_stand_out_from_their_ground(string look) => Every(look, visit => visit.Axe(_colours));

    [BrowserTheory]
    [InlineData("forced colours")]
    [InlineData("forced dark colours")]
    public Task Words_stand_out_in_the_reader_s_own_colours(string look) => Every(look, visit => visit.Find("contrast"));

    [BrowserTheory]
    [InlineData("without scripts")]
    [InlineData("phone without scripts")]
    public Task Without_scripts_every_page_fits_and_nothing_complains(string look) =>
        Every(look, _ => Task.FromResult<IReadOnlyList<string>>([]));

    /// <summary>Looks at one page of each kind; overflow, complaints of the browser and requests elsewhere count in every look.</summary>
    private async Task Every(string name, Func<Visit, Task<IReadOnlyList<string>>> find)
    {
        await using var visit = await room.Open(Look.Of(name));
        var faults = new List<string>();
        foreach (var path in room.Kinds)
        {
            await visit.Go(path);
            faults.AddRange((await find(visit)).Concat(await visit.Find("overflow")).Select(fault => $"{path}: {fault}"));
        }

        Assert.Empty(faults);
        Assert.Empty(visit.Complaints);
    }
}
