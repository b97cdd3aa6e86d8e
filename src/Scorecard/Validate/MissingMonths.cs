using Scorecard.Domain;

namespace Scorecard.Validate;

/// <summary>Months that are missing between two others.</summary>
/// <param name="First">The first that is missing.</param>
/// <param name="Last">The last that is missing; perhaps the first.</param>
/// <param name="After">The month that follows them.</param>
/// <param name="Frequency">How often the council reports, and so which months are due.</param>
internal sealed record MissingMonths(Month First, Month Last, Month After, Frequency Frequency)
{
    /// <summary>The month that was reported before them.</summary>
    public Month Before => First.Before(Frequency);

    /// <summary>Each missing month.</summary>
    public IEnumerable<Month> Each
    {
        get
        {
            for (var month = First; month <= Last; month = month.After(Frequency))
            {
                yield return month;
            }
        }
    }

    /// <summary><c>2016-06</c>, or <c>2016-06 to 2016-09</c>.</summary>
    public override string ToString() => First == Last ? $"{First}" : $"{First} to {Last}";
}
