using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>Composes the page that stands at each address of a version that was taken back.</summary>
public static class Tombstones
{
    /// <summary>The tombstone at one address.</summary>
    /// <param name="version">The version as it was published.</param>
    /// <param name="withdrawal">Why it was taken back, and when.</param>
    /// <param name="path">The page's path below the version's folder.</param>
    public static Tombstone Of(PublishedVersion version, Withdrawal withdrawal, string path)
    {
        var (folder, versions) = ($"{version.Id}/", Addresses.Versions(version.Id.Month));
        var address = folder + path;
        return new Tombstone(
            version.Imprint,
            version.Id,
            Dates.Long(version.Id.Month),
            Dates.Long(withdrawal.Date),
            withdrawal,
            path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "scorecard",
            new Uri(version.Imprint.BaseUrl, address).AbsoluteUri,
            new Frames.Link(new Uri(version.Imprint.BaseUrl, versions).AbsoluteUri, Addresses.Relative(address, versions)),
            Addresses.Relative(address, Addresses.Home),
            Addresses.Relative(address, $"{folder}assets/"));
    }
}
