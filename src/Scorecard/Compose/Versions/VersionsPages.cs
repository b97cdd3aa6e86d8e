using Scorecard.Compose.Frames;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>Composes the page of an edition's versions.</summary>
internal static class VersionsPages
{
    internal static VersionsPage Of(SiteFrames frames, DeclaredEdition edition)
    {
        var path = Addresses.Versions(edition.Month);
        var month = Dates.Long(edition.Month);
        var newest = Addresses.Scorecard(Addresses.Folder(edition.Month, edition.NewestVersion));
        var frame = frames.Of(path, $"Versions of the {month} edition", $"Every version of the scorecard for {month}, with its date and reason.");
        return new VersionsPage(frame with { Banner = Banners.Of(edition), NoIndex = frame.NoIndex || Banners.HidesFromSearch(edition) })
        {
            Versions = [.. edition.Versions.Reverse().Select(v => Row(v, path, v.Number == edition.NewestVersion ? newest : ""))],
            Newest = new Link($"Scorecard for {month}", Addresses.Relative(path, newest)),
            Short = new Link(
                new Uri(frame.Council.BaseUrl, Addresses.Stub(edition.Month)).AbsoluteUri,
                Addresses.Relative(path, Addresses.Stub(edition.Month))),
        };
    }

    private static VersionRow Row(EditionVersion version, string path, string address) => new(
        new Link(
            FormattableString.Invariant($"Version {version.Number}"),
            address.Length == 0 ? "" : Addresses.Relative(path, address)),
        Dates.Long(version.Published),
        Words.Of(version.Kind),
        version.Reason);
}
