using Scorecard.Domain;

namespace Scorecard.Validate;

/// <summary>Months that are missing between two others.</summary>
/// <param name="First">The first that is missing.</param>
/// <param name="Last">The last that is missing; perhaps the first.</param>
/// <param name="After">The month that follows them.</param>
internal sealed record MissingMonths(Month First, Month Last, Month After)
{
    /// <summary>Each missing month.</summary>
    public IEnumerable<Month> Each => Enumerable.Range(0, Last.Since(First) + 1).Select(First.Plus);

    /// <summary><c>2016-06</c>, or <c>2016-06 to 2016-09</c>.</summary>
    public override string ToString() => First == Last ? $"{First}" : $"{First} to {Last}";
}
