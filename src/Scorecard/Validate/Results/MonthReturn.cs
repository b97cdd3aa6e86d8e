using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>What one month's file returned.</summary>
internal sealed record MonthReturn(IReadOnlyList<Result> Results, IReadOnlySet<IndicatorId> LeftOut)
{
    /// <summary>The results with the places where they were written.</summary>
    public IReadOnlyList<ReturnedResult> Returned { get; init; } = [];
}
