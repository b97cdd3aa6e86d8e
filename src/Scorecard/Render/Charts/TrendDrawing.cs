using System.Collections.Immutable;
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

    public static Html Of(TrendChart chart) => chart.HasFigures ? new Html(svg => Draw(svg, chart)) : new Html("");

    private static void Draw(PooledBuffer svg, TrendChart chart)
    {
        var plot = new Plot(84, Width - 24, 34, Height - 66, chart.Points.Length, ScaleOf(chart));
        svg.Add("<svg class=\"chart\" viewBox=\"0 0 "u8).Add(Width).Add(" "u8).Add(Height)
            .Add("\" role=\"img\" aria-label=\""u8).Add(Escaped.Text(chart.Movement)).Add("\">"u8);
        Grid(svg, plot, chart.Unit);
        Months(svg, plot, chart.Points);
        Breaks(svg, plot, chart);
        foreach (var line in chart.Lines)
        {
            plot.Steps(svg.Add("<path class=\""u8).Add(line.Key).Add("\" d=\""u8), line.Steps.AsSpan());
            svg.Add("\"/>"u8);
        }

        Benchmarks(svg, plot, chart.Benchmarks);
        var places = plot.Places(chart.Points.AsSpan(), stackalloc Place?[Plot.UsualMonths]);
        Figures(svg, places, chart);
        Signals(svg, places, chart);
        Newest(svg, plot, chart.Points);
        svg.Add("</svg>"u8);
    }

    private static Scale ScaleOf(TrendChart chart)
    {
        var reach = new Reach();
        reach.Take(chart);
        foreach (var line in chart.Lines)
        {
            reach.Take(line.Steps.AsSpan());
        }

        foreach (var benchmark in chart.Benchmarks.Take(TrendChart.MostBenchmarks))
        {
            reach.Take(benchmark.Value);
        }

        return Scale.Of(reach.Least, reach.Greatest);
    }

    private static void Grid(PooledBuffer svg, Plot plot, Unit unit)
    {
        svg.Add("<path class=\"grid\" d=\""u8);
        (decimal Value, int Height)[] marks = [.. plot.Marks.Select(mark => (mark, plot.Y(mark)))];
        foreach (var (_, height) in marks)
        {
            svg.Add("M"u8).Add(plot.Left).Add(" "u8).Tenths(height).Add("H"u8).Add(plot.Right);
        }

        svg.Add("\"/>"u8);
        foreach (var (value, height) in marks)
        {
            svg.Add("<text class=\"mark\" x=\""u8).Add(plot.Left - 10).Add("\" y=\""u8).Tenths(height + 50)
                .Add("\">"u8).Add(Label(value, unit)).Add("</text>"u8);
        }
    }

    private static string Label(decimal mark, Unit unit) => unit is Unit.Percent or Unit.Currency
        ? Text.Figures.Level(mark, unit)
        : Numbers.Short(mark);

    private static void Months(PooledBuffer svg, Plot plot, ImmutableArray<TrendPoint> points)
    {
        var every = (points.Length + MostLabels - 1) / MostLabels;
        for (var month = points.Length - 1; month >= 0; month -= every)
        {
            var isLast = month == points.Length - 1 && points.Length > 1;
            svg.Add(isLast ? "<text class=\"last\" x=\""u8 : "<text class=\"month\" x=\""u8).Tenths(plot.X(month))
                .Add("\" y=\""u8).Add(Height - 14).Add("\">"u8).Add(Dates.Short(points[month].Month)).Add("</text>"u8);
        }
    }

    private static void Breaks(PooledBuffer svg, Plot plot, TrendChart chart)
    {
        for (var month = 1; chart.HasBreaks && month < chart.Points.Length; month++)
        {
            if (chart.Points[month].BreaksBefore)
            {
                svg.Add("<path class=\"break\" d=\"M"u8).Tenths(plot.Edge(month)).Add(" "u8).Add(plot.Top).Add("V"u8).Add(plot.Bottom).Add("\"/>"u8);
            }
        }
    }

    private static void Benchmarks(PooledBuffer svg, Plot plot, IReadOnlyList<Benchmark> benchmarks)
    {
        for (var other = 0; other < Math.Min(benchmarks.Count, TrendChart.MostBenchmarks); other++)
        {
            svg.Add("<path class=\"other other-"u8).Add(other + 1).Add("\" d=\"M"u8).Add(plot.Left).Add(" "u8)
                .Tenths(plot.Y(benchmarks[other].Value)).Add("H"u8).Add(plot.Right).Add("\"/>"u8);
        }
    }

    private static void Figures(PooledBuffer svg, ReadOnlySpan<Place?> places, TrendChart chart)
    {
        Plot.Line(svg.Add("<path class=\"value\" d=\""u8), places, chart);
        Each(svg.Add("\"/><path class=\"dots\" d=\""u8), places, month => !(chart.IsProvisional && chart.Points[month].IsProvisional), Plot.Dot);
        if (chart.IsProvisional && chart.Points.Any(point => point is { IsProvisional: true, Value: not null }))
        {
            Each(svg.Add("\"/><path class=\"ring open\" d=\""u8), places, month => chart.Points[month].IsProvisional, Plot.Ring);
        }

        svg.Add("\"/>"u8);
    }

    /// <summary>A square for each signal of change, so that shape tells it from a dot; one for the worse is hollow.</summary>
    private static void Signals(PooledBuffer svg, ReadOnlySpan<Place?> places, TrendChart chart)
    {
        foreach (var signal in chart.Signals)
        {
            var isHollow = signal == "worse";
            svg.Add(isHollow ? "<path class=\"ring "u8 : "<path class=\"signal "u8).Add(signal).Add("\" d=\""u8);
            Each(svg, places, month => chart.Points[month].Signal == signal, isHollow ? Plot.Square : Plot.Block);
            svg.Add("\"/>"u8);
        }
    }

    private static void Each(PooledBuffer path, ReadOnlySpan<Place?> places, Func<int, bool> isChosen, Action<PooledBuffer, Place> shape)
    {
        for (var month = 0; month < places.Length; month++)
        {
            if (places[month] is { } place && isChosen(month))
            {
                shape(path, place);
            }
        }
    }

    /// <summary>The newest figure in words, on the side of its dot that the line does not come from.</summary>
    private static void Newest(PooledBuffer svg, Plot plot, ImmutableArray<TrendPoint> points)
    {
        if (points is not [.., { Value: { } now } newest])
        {
            return;
        }

        var rises = points.Length < 2 || points[^2].Value is not { } before || before <= now;
        svg.Add("<text class=\"now\" x=\""u8).Tenths(plot.X(points.Length - 1) + 80)
            .Add("\" y=\""u8).Tenths(plot.Y(now) + (rises ? -120 : 240)).Add("\">"u8).Add(Escaped.Text(newest.Row.Value)).Add("</text>"u8);
    }
}
