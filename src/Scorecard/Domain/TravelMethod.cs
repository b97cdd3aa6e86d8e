namespace Scorecard.Domain;

/// <summary>What a figure is compared with to tell its direction of travel. Each edition records its method.</summary>
public enum TravelMethod
{
    /// <summary>With the month before, or the quarter before if the council reports by quarters.</summary>
    Previous,

    /// <summary>With the same month of the year before.</summary>
    YearAgo,

    /// <summary>By the least-squares line through the months of the chart.</summary>
    Trend,
}
