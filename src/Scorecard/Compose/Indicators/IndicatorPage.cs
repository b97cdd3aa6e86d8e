using Scorecard.Compose.Charts;
using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Indicators;

/// <summary>One measure in one edition.</summary>
public sealed record IndicatorPage(Frame Frame) : Page(Frame)
{
    /// <summary>The month's figures.</summary>
    public required MeasureRow Measure { get; init; }

    /// <summary>How the rating came about, step by step.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>Its last months.</summary>
    public required TrendChart Chart { get; init; }

    /// <summary>What of its movement is change and what is chance; null where that cannot be told.</summary>
    public required ControlView? Control { get; init; }

    /// <summary>What the measure is.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Its standards, newest first.</summary>
    public required IReadOnlyList<StandardRow> Standards { get; init; }

    /// <summary>Published figures of others: name, period, figure.</summary>
    public required IReadOnlyList<BenchmarkRow> Benchmarks { get; init; }

    /// <summary>The commentary, as HTML; empty if there is none.</summary>
    public required string CommentaryHtml { get; init; }

    /// <summary>The exception report; null if there is none.</summary>
    public required ExceptionText? Exception { get; init; }

    /// <summary>The figure by cohort and by area; empty if it is not broken down.</summary>
    public required IReadOnlyList<BreakdownRow> Breakdown { get; init; }

    /// <summary>The same measure through all editions.</summary>
    public required Link Living { get; init; }
}
