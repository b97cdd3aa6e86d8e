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
        var scale = ScaleOf(values.Concat(target?.Levels ?? []));
        var plot = new Plot(Margin, Width - Margin, Margin, Height - Margin, values.Count, scale);
        var last = values.FindLastIndex(v => v is not null);
        return new Html(
            FormattableString.Invariant($"<svg class=\"spark\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Escaped.Text(chart.Movement)}\">")
            + (target is null ? "" : $"<path class=\"target\" d=\"{plot.Steps(target.Levels)}\"/>")
            + $"<path class=\"value\" d=\"{plot.Line(values, month => chart.Points[month].BreaksBefore)}\"/>"
            + $"<path class=\"dots\" d=\"M{plot.At(last, values[last]!.Value)}h0\"/></svg>");
    }

    private static Scale ScaleOf(IEnumerable<decimal?> values)
    {
        var known = values.OfType<decimal>().ToList();
        var (least, greatest) = (known.Min(), known.Max());
        return least == greatest ? new Scale(least - 1, greatest + 1, 1) : new Scale(least, greatest, greatest - least);
    }
}
