using Scorecard.Compose.Charts;
using Scorecard.Render.Razor;
using Scorecard.Text;

namespace Scorecard.Render.Charts;

/// <summary>Draws a trend in small: the line, its last point and the target.</summary>
public static class Sparkline
{
    private const int Width = 100;
    private const int Height = 24;
    private const int Margin = 3;

    public static Html Of(TrendChart chart) => chart.HasFigures ? new Html(svg => Draw(svg, chart)) : new Html("");

    private static void Draw(PooledBuffer svg, TrendChart chart)
    {
        var target = chart.Lines.FirstOrDefault(line => line.Key == "target");
        var steps = target is null ? [] : target.Steps.AsSpan();
        var plot = new Plot(Margin, Width - Margin, Margin, Height - Margin, chart.Points.Length, ScaleOf(chart, steps));
        svg.Add("<svg class=\"spark\" viewBox=\"0 0 "u8).Add(Width).Add(" "u8).Add(Height)
            .Add("\" role=\"img\" aria-label=\""u8).Add(Escaped.Text(chart.Movement)).Add("\">"u8);
        if (target is not null)
        {
            plot.Steps(svg.Add("<path class=\"target\" d=\""u8), steps);
            svg.Add("\"/>"u8);
        }

        var places = plot.Places(chart.Points.AsSpan(), stackalloc Place?[Plot.UsualMonths]);
        Plot.Line(svg.Add("<path class=\"value\" d=\""u8), places, chart);
        Plot.Dot(svg.Add("\"/><path class=\"dots\" d=\""u8), Plot.Last(places));
        svg.Add("\"/></svg>"u8);
    }

    private static Scale ScaleOf(TrendChart chart, ReadOnlySpan<TrendStep> steps)
    {
        var reach = new Reach();
        reach.Take(chart);
        reach.Take(steps);
        var (least, greatest) = (reach.Least, reach.Greatest);
        return least == greatest ? new Scale(least - 1, greatest + 1, 1) : new Scale(least, greatest, greatest - least);
    }
}
