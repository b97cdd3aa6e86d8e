using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Compare;

/// <summary>One measure of one edition, with all that is needed to lay it beside that of another.</summary>
public sealed record ComparedMeasure
{
    /// <summary>Its place in printed order among all measures.</summary>
    public required int Position { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, leading to its page through all editions.</summary>
    public required Link Measure { get; init; }

    /// <summary>Its section.</summary>
    public required string Section { get; init; }

    /// <summary>Ids of the subsets that it belongs to.</summary>
    public required IReadOnlyList<string> Subsets { get; init; }

    /// <summary>The figure as printed, or in words why there is none.</summary>
    public required string Shown { get; init; }

    /// <summary>The printed figure; null if there is none or it must not be shown.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Provisional or revised; empty if neither.</summary>
    public required string Status { get; init; }

    /// <summary>The rating.</summary>
    public required RatingMark Rating { get; init; }

    /// <summary>Where the rating is explained.</summary>
    public required string Href { get; init; }

    /// <summary>The standards in force, or the range that is expected: target 90%, minimum 80%; empty if none.</summary>
    public required string Standards { get; init; }

    /// <summary>Which way is better: higher, lower, target or none.</summary>
    public required string Polarity { get; init; }

    /// <summary>The level that a figure should be close to; null unless that is what better means.</summary>
    public required decimal? Goal { get; init; }

    /// <summary>How often the definition changed before: figures with another number cannot be compared.</summary>
    public required int Series { get; init; }

    /// <summary>The financial year that the figure counts from; empty if it does not start again each year.</summary>
    public required string Year { get; init; }

    /// <summary>A change of one, as it is written: 1 point.</summary>
    public required string One { get; init; }

    /// <summary>A change of two, as it is written: 2 points.</summary>
    public required string Two { get; init; }
}
