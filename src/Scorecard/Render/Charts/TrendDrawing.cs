using System.Text;
using Scorecard.Compose.Charts;
using Scorecard.Domain;
using Scorecard.Render.Razor;
using Scorecard.Text;

namespace Scorecard.Render.Charts;

/// <summary>Draws a trend: figures as a line with dots, standards in steps, gaps where a figure is missing.</summary>
public static class TrendDrawing
{
    private const int Width = 640;
    private const int Height = 320;
    private const int MostLabels = 4;

    public static Html Of(TrendChart chart)
    {
        if (!chart.HasFigures)
        {
            return new Html("");
        }

        var plot = new Plot(84, Width - 24, 34, Height - 66, chart.Points.Count, ScaleOf(chart));
        var svg = new StringBuilder();
        svg.Append(System.Globalization.CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Escaped.Text(chart.Movement)}\">");
        Grid(svg, plot, chart.Unit);
        Months(svg, plot, chart.Points);
        Breaks(svg, plot, chart.Points);
        foreach (var line in chart.Lines)
        {
            plot.Steps(svg.Append($"<path class=\"{line.Key}\" d=\""), line.Levels);
            svg.Append("\"/>");
        }

        Benchmarks(svg, plot, chart.Benchmarks);
        Figures(svg, plot, chart.Points);
        Signals(svg, plot, chart.Points);
        Newest(svg, plot, chart.Points);
        return new Html(svg.Append("</svg>").ToString());
    }

    private static Scale ScaleOf(TrendChart chart) => Scale.Of(
    [
        .. chart.Points.Select(p => p.Value).Concat(chart.Lines.SelectMany(l => l.Levels)).Where(v => v.HasValue).Select(v => v!.Value),
        .. chart.Benchmarks.Take(TrendChart.MostBenchmarks).Select(b => b.Value),
    ]);

    private static void Grid(StringBuilder svg, Plot plot, Unit unit)
    {
        svg.Append("<path class=\"grid\" d=\"");
        foreach (var mark in plot.Marks)
        {
            svg.Append($"M{plot.Left} ").Tenths(plot.Y(mark)).Append($"H{plot.Right}");
        }

        svg.Append("\"/>");
        foreach (var mark in plot.Marks)
        {
            svg.Append($"<text class=\"mark\" x=\"{plot.Left - 10}\" y=\"").Tenths(plot.Y(mark) + 50).Append($"\">{Label(mark, unit)}</text>");
        }
    }

    private static string Label(decimal mark, Unit unit) => unit is Unit.Percent or Unit.Currency
        ? Text.Figures.Level(mark, unit)
        : Numbers.Short(mark);

    private static void Months(StringBuilder svg, Plot plot, IReadOnlyList<TrendPoint> points)
    {
        var every = (points.Count + MostLabels - 1) / MostLabels;
        for (var month = points.Count - 1; month >= 0; month -= every)
        {
            var place = month == points.Count - 1 && points.Count > 1 ? "last" : "month";
            svg.Append($"<text class=\"{place}\" x=\"").Tenths(plot.X(month)).Append($"\" y=\"{Height - 14}\">{Dates.Short(points[month].Month)}</text>");
        }
    }

    private static void Breaks(StringBuilder svg, Plot plot, IReadOnlyList<TrendPoint> points)
    {
        for (var month = 1; month < points.Count; month++)
        {
            if (points[month].BreaksBefore)
            {
                svg.Append("<path class=\"break\" d=\"M").Tenths(plot.Edge(month)).Append($" {plot.Top}V{plot.Bottom}\"/>");
            }
        }
    }

    private static void Benchmarks(StringBuilder svg, Plot plot, IReadOnlyList<Benchmark> benchmarks)
    {
        foreach (var (benchmark, number) in benchmarks.Take(TrendChart.MostBenchmarks).Select((b, i) => (b, i + 1)))
        {
            svg.Append($"<path class=\"other other-{number}\" d=\"M{plot.Left} ").Tenths(plot.Y(benchmark.Value)).Append($"H{plot.Right}\"/>");
        }
    }

    /// <summary>A square for each signal of change, so that shape tells it from a dot; one for the worse is hollow.</summary>
    private static void Signals(StringBuilder svg, Plot plot, IReadOnlyList<TrendPoint> points)
    {
        foreach (var signal in points.Select(p => p.Signal).Where(s => s.Length > 0).Distinct())
        {
            var values = points.Select(p => p.Signal == signal ? p.Value : null).ToList();
            if (signal == "worse")
            {
                plot.Squares(svg.Append($"<path class=\"ring {signal}\" d=\""), values);
            }
            else
            {
                plot.Dots(svg.Append($"<path class=\"signal {signal}\" d=\""), values);
            }

            svg.Append("\"/>");
        }
    }

    private static void Figures(StringBuilder svg, Plot plot, IReadOnlyList<TrendPoint> points)
    {
        var settled = points.Select(p => p.IsProvisional ? null : p.Value).ToList();
        var open = points.Select(p => p.IsProvisional ? p.Value : null).ToList();
        plot.Line(svg.Append("<path class=\"value\" d=\""), [.. points.Select(p => p.Value)], month => points[month].BreaksBefore);
        plot.Dots(svg.Append("\"/><path class=\"dots\" d=\""), settled);
        if (open.Exists(value => value is not null))
        {
            plot.Rings(svg.Append("\"/><path class=\"ring open\" d=\""), open);
        }

        svg.Append("\"/>");
    }

    /// <summary>The newest figure in words, on the side of its dot that the line does not come from.</summary>
    private static void Newest(StringBuilder svg, Plot plot, IReadOnlyList<TrendPoint> points)
    {
        if (points is not [.., { Value: { } now } newest])
        {
            return;
        }

        var rises = points.Count < 2 || points[^2].Value is not { } before || before <= now;
        svg.Append("<text class=\"now\" x=\"").Tenths(plot.X(points.Count - 1) + 80)
            .Append("\" y=\"").Tenths(plot.Y(now) + (rises ? -120 : 240)).Append($"\">{Escaped.Text(newest.Row.Value)}</text>");
    }
}
