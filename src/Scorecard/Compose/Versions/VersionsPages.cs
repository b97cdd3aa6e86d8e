using Scorecard.Compose.Frames;
using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>Composes the page of an edition's versions.</summary>
internal static class VersionsPages
{
    internal static VersionsPage Of(SiteFrames frames, EditionHistory edition, IReadOnlyList<EditionHistory> all)
    {
        var path = Addresses.Versions(edition.Month);
        var month = Dates.Long(edition.Month);
        var frame = frames.Of(path, $"Versions of the {month} edition", $"Every version of the scorecard for {month}, with its date and reason.");
        return new VersionsPage(edition.Declared is { } declared
            ? frame with { Banner = Banners.Of(declared), NoIndex = frame.NoIndex || declared.HidesFromSearch }
            : frame)
        {
            Versions = [.. edition.Versions.Reverse().Select(version => Row(version, edition, all, path))],
            IsWithdrawn = !edition.IsDraft && edition.Versions[^1].Withdrawal is not null,
            Newest = new Link($"Scorecard for {month}", Addresses.Relative(path, Addresses.Scorecard(edition.Folder))),
            Compare = edition.Declared is not null && all.Count(other => other.Declared is not null) > 1
                ? new Link("Compare this edition with another", Addresses.Relative(path, Addresses.Compare))
                : null,
            Short = new Link(
                frame.Council.Absolute(Addresses.Stub(edition.Month)),
                Addresses.Relative(path, Addresses.Stub(edition.Month))),
        };
    }

    private static VersionRow Row(VersionRecord version, EditionHistory edition, IReadOnlyList<EditionHistory> all, string path) => new(
        new Link(
            FormattableString.Invariant($"Version {version.Id.Number}"),
            edition.Holds(version) ? Addresses.Relative(path, Addresses.Scorecard(Addresses.Folder(edition.Month, version.Id.Number))) : ""),
        Dates.Long(version.Declared.Published),
        Words.Of(version.Declared.Kind),
        version.Declared.Reason,
        version.Published?.Digest ?? (edition.Holds(version) ? "not published yet" : "not kept here"),
        Standings.Of(version, edition),
        version.Change,
        [
            .. SameCorrection.Of(version, all).Where(other => other.Id.Month != edition.Month).Select(other => new Link(
                Dates.Long(other.Id.Month), Addresses.Relative(path, Addresses.Versions(other.Id.Month)))),
        ]);
}
