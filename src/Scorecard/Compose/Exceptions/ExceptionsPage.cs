using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Exceptions;

/// <summary>Every exception report of a month.</summary>
public sealed record ExceptionsPage(Frame Frame) : Page(Frame)
{
    /// <summary>How many Reds there are, in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The reports in the scorecard's order.</summary>
    public required IReadOnlyList<ExceptionEntry> Reports { get; init; }
}
