using Scorecard.Compose.Changes;
using Scorecard.Compose.Cohorts;
using Scorecard.Compose.Compare;
using Scorecard.Compose.Downloads;
using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Frames;
using Scorecard.Compose.Guidance;
using Scorecard.Compose.Home;
using Scorecard.Compose.Indicators;
using Scorecard.Compose.News;
using Scorecard.Compose.Packs;
using Scorecard.Compose.Papers;
using Scorecard.Compose.Scorecards;
using Scorecard.Compose.Search;
using Scorecard.Compose.Standing;
using Scorecard.Compose.Subsets;
using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose;

/// <summary>Composes the site from a judged scorebook: every page as data.</summary>
public static class Composer
{
    /// <summary>The site.</summary>
    /// <param name="books">What was returned, judged.</param>
    /// <param name="audience">For whom it is built.</param>
    /// <param name="release">What was published before, and by which digests the inputs are known.</param>
    public static Site Compose(JudgedBooks books, Audience audience, Release release)
    {
        var (all, isOpen) = (books.All, audience == Audience.Public);
        var histories = EditionHistories.Of(all, release, audience);
        var shared = new[] { books.All, books.Open, books.Closed }.Distinct().ToDictionary(book => book, book => new SharedParts(book));
        var contexts = Contexts(books, shared, release, histories);
        var frames = new SiteFrames(all.Book, isOpen);
        List<Edition> editions = [.. contexts.Select(Compose)];
        return new Site
        {
            Council = all.Book.Council,
            Editions = editions,
            Planned = [.. SitePages(all, shared[all], frames, contexts, histories), .. Finding(all, frames, editions)],
            Histories = histories,
            Feed = Feeds.Of(all, histories),
            Corrections = Corrections.Of(all.Book, histories),
            IsOpen = isOpen,
        };
    }

    private static List<EditionContext> Contexts(
        JudgedBooks books, Dictionary<RatedScorebook, SharedParts> shared, Release release, IReadOnlyList<EditionHistory> histories)
    {
        var glossary = books.All.Book.Pages.FirstOrDefault(page => page.Slug == Glossary.PageSlug) is { } words ? Glossary.Of(words.Text) : Glossary.Empty;
        return
        [
            .. books.All.Editions.Select(edition =>
            {
                var book = books.For(edition.Declared);
                var own = book.Editions.First(e => e.Month == edition.Month);
                return new EditionContext(book, own, shared[book], release, histories.First(h => h.Month == edition.Month), glossary);
            }),
        ];
    }

    private static Edition Compose(EditionContext context)
    {
        var paper = context.Declared.Paper is { } written
            ? Once(Explained(context, new(Addresses.Paper(context.Folder)), placing => CoverPaperPages.Of(context, written, placing)))
            : null;
        return Compose(context, paper);
    }

    /// <summary>A page that search looks through, too, so that it is composed once.</summary>
    private static PlannedPage Once(PlannedPage planned)
    {
        var page = new Lazy<Page>(planned.Compose);
        return planned with { Compose = () => page.Value };
    }

    private static Edition Compose(EditionContext context, PlannedPage? paper) => new()
    {
        Rated = context.Rated,
        Version = context.Version,
        Folder = context.Folder,
        Inputs = context.Inputs,
        IsPublished = context.IsPublished,
        Planned = EditionPages(context, paper),
        Running = PackPages.Running(context),
        Images = context.Declared.Images.ToDictionary(i => Addresses.Image(context.Folder, i.Key), i => i.Value),
    };

    private static IEnumerable<PlannedPage> EditionPages(EditionContext context, PlannedPage? paper)
    {
        var folder = context.Folder;
        yield return new(Addresses.Scorecard(folder), () => ScorecardPages.Of(context));
        if (paper is not null)
        {
            yield return paper;
        }

        yield return Explained(context, new(Addresses.Exceptions(folder)), placing => ExceptionPages.Of(context, placing));
        yield return Explained(context, new(Addresses.Pack(folder), Deeper: 1), placing => PackPages.Of(context, placing));
        yield return new(Addresses.Data(folder, "index.html"), () => DataPages.Of(context));
        yield return new(Addresses.Changes(folder), () => ChangesPages.Of(context));
        yield return new(Addresses.Guidance(folder), () => GuidancePages.Of(context));
        foreach (var cohort in context.Cohorts)
        {
            yield return Explained(context, new(Addresses.Cohort(folder, cohort.Id)), placing => CohortPages.Of(context, cohort, placing));
        }

        foreach (var subset in context.Subsets)
        {
            yield return new(Addresses.Subset(folder, subset.Id), () => SubsetPages.Of(context, subset));
        }

        foreach (var rated in context.Rated.Headlines)
        {
            yield return Explained(context, new(Addresses.Indicator(folder, rated.Indicator.Id)), placing => IndicatorPages.Of(context, rated, placing));
        }
    }

    /// <summary>A page that explains the words of the glossary that it uses.</summary>
    private static PlannedPage Explained(EditionContext context, Placing placing, Func<Placing, Page> compose) => new(placing.Path, () =>
    {
        var terms = new TermsUsed(context.Glossary);
        var page = compose(placing with { Terms = terms });
        return terms.InOrder is { Count: > 0 } used ? page with { Frame = page.Frame with { Terms = used } } : page;
    });

    private static IEnumerable<PlannedPage> Finding(RatedScorebook all, SiteFrames frames, IReadOnlyList<Edition> editions)
    {
        yield return new(
            Addresses.Compare, () => ComparePages.Of(all, frames), frames.IsOpen && !all.Editions.Any(e => e.Declared.HidesFromSearch));
        var search = new Lazy<Page>(() => SearchPages.Of(frames, editions));
        yield return new(Addresses.Search, () => search.Value, frames.IsOpen);
    }

    private static IEnumerable<PlannedPage> SitePages(
        RatedScorebook all, SharedParts shared, SiteFrames frames, List<EditionContext> contexts, IReadOnlyList<EditionHistory> histories)
    {
        var newest = contexts.LastOrDefault();
        yield return new(Addresses.Home, () => HomePages.Of(all, frames, newest, histories), frames.IsOpen);
        yield return new(Addresses.NotFound, () => StandingPages.NotFound(frames, all.Book.Council), IsListed: false);
        if ((newest is null ? null : histories.First(h => h.Month == newest.Month)) is { } latest)
        {
            yield return new(Addresses.Latest, () => StandingPages.Stub(Addresses.Latest, "Latest scorecard", frames, latest), IsListed: false);
        }

        foreach (var edition in histories)
        {
            var stub = Addresses.Stub(edition.Month);
            yield return new(stub, () => StandingPages.Stub(stub, $"Scorecard for {Dates.Long(edition.Month)}", frames, edition), IsListed: false);
            yield return new(Addresses.Versions(edition.Month), () => VersionsPages.Of(frames, edition, histories), frames.IsOpen && edition.Declared is not { HidesFromSearch: true });
        }

        foreach (var page in StandingPages.Of(all.Book, frames, newest))
        {
            yield return new(page.Frame.Path, () => page, frames.IsOpen);
        }

        foreach (var indicator in all.Book.Indicators.Where(i => all.Editions.Any(edition => edition.Find(i.Id) is not null)))
        {
            yield return new(Addresses.Indicator(indicator.Id), () => LivingIndicatorPages.Of(all, frames, shared, indicator), frames.IsOpen, TellsFiguresAlone: true);
        }
    }
}
