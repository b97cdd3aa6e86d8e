using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>Says whether a version still holds.</summary>
public static class Standings
{
    /// <summary>Holds; superseded on 3 July 2017 by version 2; or withdrawn on that day, and why.</summary>
    public static string Of(VersionRecord version, EditionHistory edition)
    {
        if (version.Withdrawal is { } withdrawal)
        {
            return $"Withdrawn on {Dates.Long(withdrawal.Date)}: {withdrawal.Reason}";
        }

        return edition.Versions.FirstOrDefault(later => later.Id.Number == version.Id.Number + 1) is { } next
            ? FormattableString.Invariant($"Superseded on {Dates.Long(next.Declared.Published)} by version {next.Id.Number}")
            : "Holds";
    }
}
