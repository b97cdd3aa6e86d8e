using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Home;

/// <summary>An edition's standing in words.</summary>
internal static class EditionStatus
{
    /// <summary>Version 1, published 14 June 2017; or draft; or withdrawn. Marked where not everybody may read it.</summary>
    internal static string Of(EditionHistory edition)
    {
        var standing = edition.IsDraft ? "Draft, not published yet" : Of(edition.Versions[^1]);
        return edition.Classification == Classification.Unrestricted ? standing : $"{standing}. {Words.Of(edition.Classification)}";
    }

    private static string Of(VersionRecord newest)
    {
        var kind = newest.Declared.Kind == VersionKind.First ? "" : $" ({Words.Lowered(Words.Of(newest.Declared.Kind))})";
        return newest.Withdrawal is { } withdrawal
            ? $"Withdrawn on {Dates.Long(withdrawal.Date)}"
            : FormattableString.Invariant($"Version {newest.Id.Number}{kind}, published {Dates.Long(newest.Declared.Published)}");
    }
}
