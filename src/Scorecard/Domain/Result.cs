namespace Scorecard.Domain;

/// <summary>One indicator's figure for one month, one cohort and one area.</summary>
/// <param name="Indicator">Whose figure it is.</param>
/// <param name="Month">The month it is for.</param>
/// <param name="Cohort">Whom it counts.</param>
/// <param name="Area">The district's id; empty for the whole authority.</param>
/// <param name="Reading">The number, or why there is none.</param>
/// <param name="Status">How settled it is.</param>
/// <param name="Note">A sentence shown with it; empty if none.</param>
public sealed record Result(
    IndicatorId Indicator,
    Month Month,
    CohortScope Cohort,
    string Area,
    Reading Reading,
    ResultStatus Status = ResultStatus.Final,
    string Note = "")
{
    /// <summary>True for the figure that the scorecard rates: everyone, the whole authority.</summary>
    public bool IsHeadline => Cohort is CohortScope.Everyone && Area.Length == 0;
}
