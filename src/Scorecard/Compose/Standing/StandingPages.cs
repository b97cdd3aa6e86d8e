using Scorecard.Compose.Frames;
using Scorecard.Compose.Narratives;
using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Standing;

/// <summary>Composes the pages that belong to no version.</summary>
internal static class StandingPages
{
    internal static IEnumerable<StandingPageView> Of(Scorebook book, SiteFrames frames, EditionContext? newest)
    {
        var prose = new StandingProse(
            Addresses.Indicator,
            newest is null ? Addresses.Home : Addresses.Guidance(newest.Folder));
        return book.Pages.Where(p => p.Slug != SiteFrames.GuidanceSlug).Select(page =>
        {
            var path = Addresses.Standing(page.Slug);
            return new StandingPageView(frames.Of(path, page.Title, $"{page.Title}: {book.Council.Title}."), prose.Html(page.Text, path));
        });
    }

    /// <summary>A page at a short address that forwards to the newest version of an edition.</summary>
    internal static StubPage Stub(string path, string heading, SiteFrames frames, EditionHistory edition)
    {
        var scorecard = Addresses.Scorecard(edition.Folder);
        var month = Dates.Long(edition.Month);
        var withdrawn = !edition.IsDraft && edition.Versions[^1].Withdrawal is not null ? ", which was withdrawn" : "";
        var target = new Link(
            FormattableString.Invariant($"Scorecard for {month}, version {edition.Newest}{withdrawn}"), Addresses.Relative(path, scorecard));
        var frame = frames.Of(path, heading, $"Forwards to the scorecard for {month}.");
        return new StubPage(
            frame with
            {
                Canonical = frame.Council.Absolute(scorecard),
                ForwardTo = target.Href,
                Banner = edition.Declared is null ? "" : Banners.Of(edition.Declared),
                NoIndex = frame.NoIndex || withdrawn.Length > 0 || edition.Declared is { HidesFromSearch: true },
            },
            target);
    }

    internal static NotFoundPage NotFound(SiteFrames frames, Council council) => new(
        frames.Of(Addresses.NotFound, "Page not found", "There is no page at this address.") with { NoIndex = true },
        council.Absolute(Addresses.Home));
}
