using System.Text;

namespace Scorecard.Render.Charts;

/// <summary>
/// Where months and values lie in a drawing. Places are whole tenths of its unit, had with whole numbers: exact, alike
/// everywhere, and cheaper than dividing decimals.
/// </summary>
internal sealed class Plot
{
    /// <summary>Values are drawn as finely as they may be printed.</summary>
    private const decimal Parts = 1_000_000m;

    private readonly Scale _scale;
    private readonly Int128 _span;
    private readonly int[] _middles;
    private readonly int[] _edges;

    /// <param name="left">The first month's place, in units of the drawing.</param>
    /// <param name="right">The last month's place.</param>
    /// <param name="top">The place of the greatest value.</param>
    /// <param name="bottom">The place of the least value.</param>
    /// <param name="months">How many months there are.</param>
    /// <param name="scale">The values between bottom and top.</param>
    internal Plot(int left, int right, int top, int bottom, int months, Scale scale)
    {
        (Left, Right, Top, Bottom) = (left, right, top, bottom);
        _scale = scale;
        _span = InParts(scale.Greatest - scale.Least);
        var steps = Math.Max(months - 1, 1);
        int Between(int halves) => Tenths((left * 2 * steps) + ((right - left) * halves), 2 * steps);
        _middles = [.. Enumerable.Range(0, Math.Max(months, 1)).Select(month => months < 2 ? Tenths(left + right, 2) : Between(2 * month))];
        _edges =
        [
            .. Enumerable.Range(0, _middles.Length + 1)
                .Select(month => month == 0 ? left * 10 : month >= months ? right * 10 : Between((2 * month) - 1)),
        ];
    }

    internal int Left { get; }

    internal int Right { get; }

    internal int Top { get; }

    internal int Bottom { get; }

    internal IEnumerable<decimal> Marks => _scale.Marks;

    /// <summary>The middle of a month, in tenths.</summary>
    internal int X(int month) => _middles[month];

    /// <summary>Where a month begins, in tenths; the one after the last month is the end.</summary>
    internal int Edge(int month) => _edges[month];

    /// <summary>The height of a value, in tenths.</summary>
    internal int Y(decimal value) => Tenths((Bottom * _span) - ((Bottom - Top) * InParts(value - _scale.Least)), _span);

    /// <summary>A quotient in tenths; half a tenth goes away from zero.</summary>
    internal static int Tenths(Int128 numerator, Int128 denominator) => numerator < 0
        ? -Tenths(-numerator, denominator)
        : (int)(((20 * numerator) + denominator) / (2 * denominator));

    private static Int128 InParts(decimal value) => (Int128)decimal.Round(value * Parts);

    /// <summary>A line through the months that have a value; a month without one leaves a gap.</summary>
    internal void Line(StringBuilder path, IReadOnlyList<decimal?> values, Func<int, bool> startsAnew)
    {
        var drawing = false;
        for (var month = 0; month < values.Count; month++)
        {
            if (values[month] is { } value)
            {
                At(path.Append(drawing && !startsAnew(month) ? 'L' : 'M'), X(month), Y(value));
            }

            drawing = values[month] is not null;
        }
    }

    /// <summary>A dot: a stroke of no length, which round ends make visible.</summary>
    internal void Dot(StringBuilder path, int month, decimal value) => At(path.Append('M'), X(month), Y(value)).Append("h0");

    /// <summary>Dots at the months that have a value.</summary>
    internal void Dots(StringBuilder path, IReadOnlyList<decimal?> values) => Each(values, (month, value) => Dot(path, month, value));

    /// <summary>Rings round the months that have a value.</summary>
    internal void Rings(StringBuilder path, IReadOnlyList<decimal?> values) => Each(
        values, (month, value) => At(path.Append('M'), X(month) - 40, Y(value)).Append("a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"));

    /// <summary>Hollow squares round the months that have a value.</summary>
    internal void Squares(StringBuilder path, IReadOnlyList<decimal?> values) => Each(
        values, (month, value) => At(path.Append('M'), X(month) - 50, Y(value) - 50).Append("h10v10h-10z"));

    /// <summary>A level for each month, in steps half way between two months.</summary>
    internal void Steps(StringBuilder path, IReadOnlyList<decimal?> levels)
    {
        for (var month = 0; month < levels.Count; month++)
        {
            if (levels[month] is { } level)
            {
                var before = month == 0 ? null : levels[month - 1];
                _ = before is null ? At(path.Append('M'), Edge(month), Y(level))
                    : before != level ? path.Append('V').Tenths(Y(level))
                    : path;
                path.Append('H').Tenths(Edge(month + 1));
            }
        }
    }

    private static StringBuilder At(StringBuilder path, int x, int y) => path.Tenths(x).Append(' ').Tenths(y);

    private static void Each(IReadOnlyList<decimal?> values, Action<int, decimal> draw)
    {
        for (var month = 0; month < values.Count; month++)
        {
            if (values[month] is { } value)
            {
                draw(month, value);
            }
        }
    }
}
