using System.Collections.Concurrent;

namespace Scorecard.Render.Charts;

/// <summary>
/// Where months lie from left to right, as printed. All charts of one width and as many months have the same places, and
/// division in decimal is dear.
/// </summary>
/// <param name="Months">The middle of each month.</param>
/// <param name="Edges">Where each month begins, and where the last one ends.</param>
internal sealed record PlotColumns(IReadOnlyList<string> Months, IReadOnlyList<string> Edges)
{
    private static readonly ConcurrentDictionary<(int Left, int Right, int Months), PlotColumns> _known = new();

    internal static PlotColumns Of(int left, int right, int months) => _known.GetOrAdd((left, right, months), Printed);

    internal static decimal X(int left, int right, int months, int month) =>
        months < 2 ? (left + right) / 2m : left + ((right - left) * month / (months - 1m));

    private static PlotColumns Printed((int Left, int Right, int Months) at)
    {
        decimal X(int month) => PlotColumns.X(at.Left, at.Right, at.Months, month);
        decimal Edge(int month) => month <= 0 ? at.Left : month >= at.Months ? at.Right : (X(month - 1) + X(month)) / 2;
        var count = Math.Max(at.Months, 1);
        return new PlotColumns(
            [.. Enumerable.Range(0, count).Select(month => Plot.Tenth(X(month)))],
            [.. Enumerable.Range(0, count + 1).Select(month => Plot.Tenth(Edge(month)))]);
    }
}
