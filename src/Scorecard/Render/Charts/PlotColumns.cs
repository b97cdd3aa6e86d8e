namespace Scorecard.Render.Charts;

/// <summary>Where months lie from left to right, as printed. Division in decimal is dear: each place is worked out once.</summary>
/// <param name="Months">The middle of each month.</param>
/// <param name="Edges">Where each month begins, and where the last one ends.</param>
internal sealed record PlotColumns(IReadOnlyList<string> Months, IReadOnlyList<string> Edges)
{
    internal static PlotColumns Of(int left, int right, int months)
    {
        var middles = new decimal[Math.Max(months, 1)];
        for (var month = 0; month < middles.Length; month++)
        {
            middles[month] = X(left, right, months, month);
        }

        decimal Edge(int month) => month <= 0 ? left : month >= months ? right : (middles[month - 1] + middles[month]) / 2;
        return new PlotColumns(
            Array.ConvertAll(middles, Plot.Tenth), [.. Enumerable.Range(0, middles.Length + 1).Select(month => Plot.Tenth(Edge(month)))]);
    }

    internal static decimal X(int left, int right, int months, int month) =>
        months < 2 ? (left + right) / 2m : left + ((right - left) * month / (months - 1m));
}
