using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>A result and where it was written, so that results can be held against each other.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Result">The result.</param>
/// <param name="At">The cell that holds its figure.</param>
internal sealed record ReturnedResult(Indicator Indicator, Result Result, Location At)
{
    /// <summary>The row that it was read from; null if it was derived.</summary>
    public ResultRow? Row { get; init; }
}
