using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Subsets;

/// <summary>The measures that also feed another report.</summary>
public sealed record SubsetPage(Frame Frame) : Page(Frame)
{
    /// <summary>The report's name.</summary>
    public required string Report { get; init; }

    /// <summary>Its measures' ratings, in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The measures by section.</summary>
    public required IReadOnlyList<MeasureGroup> Groups { get; init; }
}
