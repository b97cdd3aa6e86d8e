using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>What the results files returned.</summary>
/// <param name="Results">The usable results of every month that has a file, even an unreadable one.</param>
/// <param name="LeftOut">Indicators of which something was returned, or due, that could not be used.</param>
public sealed record MonthlyReturns(
    IReadOnlyDictionary<Month, MonthlyResults> Results,
    IReadOnlySet<(Month Month, IndicatorId Indicator)> LeftOut)
{
    /// <summary>False if there is a file whose month nobody can tell, so that no month is certainly missing.</summary>
    public bool IsComplete { get; init; } = true;
}
