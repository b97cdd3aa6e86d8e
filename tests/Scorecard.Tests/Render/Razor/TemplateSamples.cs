using Scorecard.Compose;
using Scorecard.Domain;
using Scorecard.Rate;
using Scorecard.Render;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Render.Razor;

/// <summary>At least one model for each template: what is not tried here is not held to the stock engine.</summary>
public static class TemplateSamples
{
    /// <summary>For the templates in src/Scorecard/Render/Templates: the example's first and last edition, and the pages around them.</summary>
    public static IReadOnlyList<Sample> BuiltIn()
    {
        var book = BuildPipeline.Check(Repository.Root).Book!.For(Audience.Public, drafts: true);
        var site = Composer.Compose(JudgedBooks.Of(Rater.Rate(book)), Audience.Public, Release.First);
        return
        [
            .. site.Pages.Concat(site.Editions[0].Pages).Concat(site.Editions[^1].Pages).Select(Of),
            Sample.Of("Tombstone", PublishedSamples.Tombstone),
            Sample.Of("_VersionChange", PublishedSamples.Change),
        ];
    }

    /// <summary>For the templates beside these tests.</summary>
    public static IReadOnlyList<Sample> Fixtures { get; } =
    [
        .. FixturesOf(FixtureModel.Plain),
        .. FixturesOf(FixtureModel.Hostile),
        Sample.Of("_Item", new FixtureItem("an item", 2)),
    ];

    /// <summary>Tried by the pages that they go around.</summary>
    public static IReadOnlyList<string> Layouts { get; } = ["_Frame", "_Layout"];

    /// <summary>Tried by the tests of what is refused.</summary>
    public static IReadOnlyList<string> Faulty { get; } = ["BadBody", "BadBodyless", "BadPart", "BadRound", "BadTwice", "_Forgetful", "_Round", "_Twice"];

    private static Sample Of(Page page) => Sample.Of(PageTemplates.KeyOf(page), page);

    private static IEnumerable<Sample> FixturesOf(FixtureModel model) =>
    [
        Sample.Of("Attributes", model),
        Sample.Of("Flow", model),
        Sample.Of("Laid", model),
        Sample.Of("Preformatted", model),
        Sample.Of("Text", model),
    ];
}
