using System.Globalization;
using System.Text;
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

    public static Html Of(TrendChart chart)
    {
        if (!chart.HasFigures)
        {
            return new Html("");
        }

        var values = chart.Points.Select(p => p.Value).ToList();
        var target = chart.Lines.FirstOrDefault(line => line.Key == "target");
        var plot = new Plot(Margin, Width - Margin, Margin, Height - Margin, values.Count, ScaleOf(values, target?.Levels ?? []));
        var last = values.FindLastIndex(v => v is not null);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"spark\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Escaped.Text(chart.Movement)}\">");
        if (target is not null)
        {
            plot.Steps(svg.Append("<path class=\"target\" d=\""), target.Levels);
            svg.Append("\"/>");
        }

        plot.Line(svg.Append("<path class=\"value\" d=\""), values, month => chart.Points[month].BreaksBefore);
        plot.Dot(svg.Append("\"/><path class=\"dots\" d=\""), last, values[last]!.Value);
        return new Html(svg.Append("\"/></svg>").ToString());
    }

    private static Scale ScaleOf(params ReadOnlySpan<IReadOnlyList<decimal?>> lines)
    {
        var (least, greatest) = (decimal.MaxValue, decimal.MinValue);
        foreach (var line in lines)
        {
            foreach (var value in line)
            {
                least = Math.Min(value ?? least, least);
                greatest = Math.Max(value ?? greatest, greatest);
            }
        }

        return least == greatest ? new Scale(least - 1, greatest + 1, 1) : new Scale(least, greatest, greatest - least);
    }
}
