namespace Scorecard.Domain;

/// <summary>One measure of the scorecard: what it counts, which way is better, and what good looks like.</summary>
public sealed record Indicator
{
    /// <summary>Its permanent id.</summary>
    public required IndicatorId Id { get; init; }

    /// <summary>Its name as readers see it.</summary>
    public required string Title { get; init; }

    /// <summary>What exactly is counted; empty if nothing is said.</summary>
    public string Definition { get; init; } = "";

    /// <summary>Why it is measured; empty if nothing is said.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>The system or return that its figures come from; empty if nothing is said.</summary>
    public string Source { get; init; } = "";

    /// <summary>Who answers for it; empty if nothing is said.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What its value counts.</summary>
    public required Unit Unit { get; init; }

    /// <summary>How many decimal places are displayed, and compared; 0 to 6.</summary>
    public required int Decimals { get; init; }

    /// <summary>Which way is better.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>The period that a month's figure covers.</summary>
    public required Basis Basis { get; init; }

    /// <summary>What the numerator counts; empty if nothing is said.</summary>
    public string Numerator { get; init; } = "";

    /// <summary>What the denominator counts; empty if nothing is said.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>True if the numerator is a part of the denominator, so that a percentage cannot pass 100.</summary>
    public bool Bounded { get; init; }

    /// <summary>Ids of the cohorts whose effect on it is shown.</summary>
    public IReadOnlyList<string> Cohorts { get; init; } = [];

    /// <summary>Ids of the subsets, such as the Quarterly Performance Report, that it belongs to.</summary>
    public IReadOnlyList<string> Subsets { get; init; } = [];

    /// <summary>Its standards, oldest first, no two from the same month.</summary>
    public IReadOnlyList<Standard> Standards { get; init; } = [];

    /// <summary>The expected ranges of an activity measure, oldest first.</summary>
    public IReadOnlyList<ExpectedRange> Thresholds { get; init; } = [];

    /// <summary>Published figures of others, in the order given.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    /// <summary>The first month it is reported for; null if it always was.</summary>
    public Month? Introduced { get; init; }

    /// <summary>The first month it is no longer reported for; null if it still is.</summary>
    public Month? Retired { get; init; }

    /// <summary>True if it counts people, so that small counts are protected.</summary>
    public bool Disclosive { get; init; } = true;

    /// <summary>The indicator that it replaces; null if none.</summary>
    public IndicatorId? Replaces { get; init; }

    /// <summary>Months from which its figures cannot be compared with earlier ones, oldest first.</summary>
    public IReadOnlyList<Month> SeriesBreaks { get; init; } = [];

    /// <summary>True if a result is due for <paramref name="month"/>.</summary>
    public bool IsActiveIn(Month month) => !(month < Introduced) && !(month >= Retired);

    /// <summary>The standard in force in <paramref name="month"/>, or null if there is none yet.</summary>
    public Standard? StandardIn(Month month) => InForce(Standards, static standard => standard.From, month);

    /// <summary>The expected range in force in <paramref name="month"/>, or null if there is none yet.</summary>
    public ExpectedRange? RangeIn(Month month) => InForce(Thresholds, static range => range.From, month);

    /// <summary>True if figures of the two months cannot be compared because the definition changed between them.</summary>
    public bool BreaksBetween(Month earlier, Month later) => SeriesBreaks.Any(b => b > earlier && b <= later);

    private static TLevel? InForce<TLevel>(IReadOnlyList<TLevel> levels, Func<TLevel, Month> from, Month month)
        where TLevel : class
    {
        for (var at = levels.Count - 1; at >= 0; at--)
        {
            if (from(levels[at]) <= month)
            {
                return levels[at];
            }
        }

        return null;
    }
}
