using System.Collections.Concurrent;
using Scorecard.Compose.Charts;
using Scorecard.Compose.Indicators;
using Scorecard.Compose.Measures;
using Scorecard.Domain;

namespace Scorecard.Compose;

/// <summary>What several pages of one book show: made once.</summary>
internal sealed class SharedParts(RatedScorebook book)
{
    /// <summary>Three editions are made or written at once; one more, because charts take over what those of the month before hold.</summary>
    internal const int EditionsAtOnce = 4;

    private readonly LastMonths<RatedResult, MeasureRow> _rows = new(EditionsAtOnce);
    private readonly ConcurrentDictionary<Indicator, IReadOnlyList<Fact>> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<object, IReadOnlyList<StandardRow>> _standards = new(ReferenceEqualityComparer.Instance);

    internal TrendCharts Charts { get; } = new(new History(book));

    /// <summary>A figure as a row, but for where its link leads from.</summary>
    internal MeasureRow Row(RatedResult rated) => _rows.In(rated.Result.Month).GetOrAdd(rated, MeasureRows.Unplaced, Charts);

    /// <summary>A measure's standards in a month. They are the same as long as the same one is in force.</summary>
    internal IReadOnlyList<StandardRow> Standards(Indicator indicator, Month month) =>
        indicator.StandardIn(month) is { } standard && indicator.Thresholds.Count == 0
            ? _standards.GetOrAdd(standard, _ => IndicatorFacts.Standards(indicator, month))
            : IndicatorFacts.Standards(indicator, month);

    /// <summary>What a measure is.</summary>
    internal IReadOnlyList<Fact> Facts(Indicator indicator) => _facts.GetOrAdd(indicator, IndicatorFacts.Of);
}
