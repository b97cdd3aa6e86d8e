using System.Collections.Immutable;
using System.Globalization;
using Scorecard.Compose.Charts;
using Scorecard.Domain;

namespace Scorecard.Tests.Render.Charts;

/// <summary>Small charts to draw.</summary>
internal static class Drawn
{
    /// <summary>A chart that ends with April 2017: <c>-</c> is a gap, <c>|</c> in front breaks the series, <c>p</c> behind is provisional.</summary>
    public static TrendChart Chart(string figures, params ImmutableArray<TrendLine> lines)
    {
        var written = figures.Split(' ');
        var first = Month.Of(2017, 4).Plus(1 - written.Length);
        return new TrendChart
        {
            Measure = "Visits",
            Title = "Visits <on time> & counted",
            Movement = "The figure rose from 80% to 90%.",
            Sentence = "The figure rose from 80% to 90%.",
            Points = [.. written.Select((figure, i) => Point(first.Plus(i), figure))],
            Unit = Unit.Percent,
            Lines = lines,
        };
    }

    /// <summary>A level for each month; <c>-</c> where none was in force.</summary>
    public static TrendLine Line(string key, string levels) => new(key, key, TrendStep.Of<string>([.. levels.Split(' ').Select((level, at) => (level, at, at + 1))], Number));

    /// <summary>The same month with another row in the table.</summary>
    public static TrendPoint Told(TrendPoint point, TrendRow row) =>
        new(point.Month, point.Value, point.BreaksBefore, point.IsProvisional, row, point.Signal);

    private static TrendPoint Point(Month month, string figure)
    {
        var value = Number(figure.Trim('|', 'p'));
        var shown = value is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known}%") : "not available";
        return new TrendPoint(
            month, value, figure.StartsWith('|'), figure.EndsWith('p'), new TrendRow($"{month}", shown, "", "", "", null, ""));
    }

    private static decimal? Number(string text) => text == "-" ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
