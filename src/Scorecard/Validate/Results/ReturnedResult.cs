using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>A result and where it was written, so that results can be held against each other.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Result">The result.</param>
/// <param name="Row">The row that it was read from.</param>
internal sealed record ReturnedResult(Indicator Indicator, Result Result, ResultRow Row)
{
    /// <summary>The cell that holds its figure.</summary>
    public Location At => Row["value"].At;
}
