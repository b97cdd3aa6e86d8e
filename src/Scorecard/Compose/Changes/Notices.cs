using Scorecard.Compose.Measures;
using Scorecard.Domain;

namespace Scorecard.Compose.Changes;

/// <summary>Tells what else changed about the measures of a month.</summary>
internal static class Notices
{
    internal static IEnumerable<string> Of(RatedResult rated)
    {
        var (indicator, month) = (rated.Indicator, rated.Result.Month);
        if (indicator.Introduced == month)
        {
            yield return indicator.Replaces is { } old
                ? $"Reported for the first time; it replaces {old}."
                : "Reported for the first time.";
        }

        if (indicator.Retired == month)
        {
            yield return "No longer reported from this month.";
        }

        if (indicator.SeriesBreaks.Contains(month))
        {
            yield return "The definition changed: figures from this month cannot be compared with earlier ones.";
        }

        if (rated.Result.Status != ResultStatus.Final)
        {
            yield return Remarks.Of(rated.Result);
        }
    }
}
