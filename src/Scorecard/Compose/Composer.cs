using Scorecard.Compose.Changes;
using Scorecard.Compose.Charts;
using Scorecard.Compose.Cohorts;
using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Frames;
using Scorecard.Compose.Guidance;
using Scorecard.Compose.Home;
using Scorecard.Compose.Indicators;
using Scorecard.Compose.News;
using Scorecard.Compose.Papers;
using Scorecard.Compose.Scorecards;
using Scorecard.Compose.Standing;
using Scorecard.Compose.Subsets;
using Scorecard.Compose.Versions;
using Scorecard.Domain;

namespace Scorecard.Compose;

/// <summary>Composes the site from a judged scorebook: every page as data.</summary>
public static class Composer
{
    /// <summary>The site.</summary>
    /// <param name="all">What the site may show, judged.</param>
    /// <param name="audience">For whom it is built.</param>
    public static Site Compose(RatedScorebook all, Audience audience)
    {
        var isOpen = audience == Audience.Public;
        var history = new History(all);
        var contexts = all.Editions.Select(edition => new EditionContext(all, edition, history)).ToList();
        return new Site
        {
            Council = all.Book.Council,
            Editions = [.. contexts.Select(Compose)],
            Pages = [.. SitePages(all, new SiteFrames(all.Book, isOpen), history, contexts)],
            Feed = Feeds.Of(all),
            IsOpen = isOpen,
        };
    }

    private static Edition Compose(EditionContext context) => new()
    {
        Rated = context.Rated,
        Version = context.Version,
        Folder = context.Folder,
        Pages = [.. EditionPages(context)],
        Images = context.Declared.Images.ToDictionary(i => Addresses.Image(context.Folder, i.Key), i => i.Value),
    };

    private static IEnumerable<Page> EditionPages(EditionContext context)
    {
        yield return ScorecardPages.Of(context);
        if (context.Declared.Paper is { } paper)
        {
            yield return CoverPaperPages.Of(context, paper);
        }

        yield return ExceptionPages.Of(context);
        yield return ChangesPages.Of(context);
        yield return GuidancePages.Of(context);
        foreach (var page in context.Cohorts.Select(c => CohortPages.Of(context, c)))
        {
            yield return page;
        }

        foreach (var page in context.Subsets.Select(s => SubsetPages.Of(context, s)))
        {
            yield return page;
        }

        foreach (var page in context.Rated.Headlines.Select(r => IndicatorPages.Of(context, r)))
        {
            yield return page;
        }
    }

    private static IEnumerable<Page> SitePages(
        RatedScorebook all, SiteFrames frames, History history, List<EditionContext> contexts)
    {
        var newest = contexts.LastOrDefault();
        yield return HomePages.Of(all, frames, newest);
        yield return StandingPages.NotFound(frames, all.Book.Council);
        if (newest is not null)
        {
            yield return StandingPages.Stub(Addresses.Latest, "Latest scorecard", frames, newest);
        }

        foreach (var context in contexts)
        {
            yield return StandingPages.Stub(
                Addresses.Stub(context.Month), $"Scorecard for {Text.Dates.Long(context.Month)}", frames, context);
            yield return VersionsPages.Of(frames, context.Declared);
        }

        foreach (var page in StandingPages.Of(all.Book, frames, newest))
        {
            yield return page;
        }

        var charts = new TrendCharts(history);
        foreach (var page in all.Book.Indicators.Select(i => LivingIndicatorPages.Of(all, frames, charts, i)).OfType<LivingIndicatorPage>())
        {
            yield return page;
        }
    }
}
