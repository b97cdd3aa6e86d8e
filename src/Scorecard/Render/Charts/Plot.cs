using Scorecard.Compose.Charts;
using Scorecard.Render.Razor;

namespace Scorecard.Render.Charts;

/// <summary>
/// Where months and values lie in a drawing. Places are whole tenths of its unit, had with whole numbers: exact, alike
/// everywhere, and cheaper than dividing decimals.
/// </summary>
internal sealed class Plot
{
    /// <summary>The months of most charts, and some more.</summary>
    internal const int UsualMonths = 48;

    private readonly Scale _scale;
    private readonly long _least;
    private readonly long _span;
    private readonly bool _isNarrow;
    private readonly int _months;

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
        _months = months;
        _isNarrow = Millionths.TryOf(scale.Least, out _least) & Millionths.TryOf(scale.Greatest - scale.Least, out _span);
    }

    internal int Left { get; }

    internal int Right { get; }

    internal int Top { get; }

    internal int Bottom { get; }

    internal IEnumerable<decimal> Marks => _scale.Marks;

    /// <summary>The middle of a month, in tenths.</summary>
    internal int X(int month) => _months < 2 ? Tenths(Left + Right, 2) : Between(2 * month);

    /// <summary>Where a month begins, in tenths; the one after the last month is the end.</summary>
    internal int Edge(int month) => month == 0 ? Left * 10 : month >= _months ? Right * 10 : Between((2 * month) - 1);

    /// <summary>The height of a value, in tenths.</summary>
    internal int Y(decimal value) => _isNarrow && Millionths.TryOf(value, out var exact)
        ? Tenths((Bottom * _span) - ((Bottom - Top) * (exact - _least)), _span)
        : OfWide(value);

    /// <summary>A quotient in tenths; half a tenth goes away from zero.</summary>
    internal static int Tenths(long numerator, long denominator) => numerator < 0
        ? -Tenths(-numerator, denominator)
        : (int)(((20 * numerator) + denominator) / (2 * denominator));

    private static int Tenths(Int128 numerator, Int128 denominator) => numerator < 0
        ? -Tenths(-numerator, denominator)
        : (int)(((20 * numerator) + denominator) / (2 * denominator));

    private int Between(int halves)
    {
        var steps = Math.Max(_months - 1, 1);
        return Tenths((Left * 2 * steps) + ((Right - Left) * halves), 2 * steps);
    }

    // Sums of money may be too large, and figures of others too fine, for the short way.
    private int OfWide(decimal value)
    {
        var span = Millionths.Rounded(_scale.Greatest - _scale.Least);
        return Tenths((Bottom * span) - ((Bottom - Top) * Millionths.Rounded(value - _scale.Least)), span);
    }

    /// <summary>Where each month's value lies; a month without one has no place.</summary>
    /// <param name="months">The months in their order.</param>
    /// <param name="room">Room for so many places; a chart of many years takes its own.</param>
    internal ReadOnlySpan<Place?> Places(ReadOnlySpan<TrendPoint> months, Span<Place?> room)
    {
        var places = months.Length <= room.Length ? room[..months.Length] : new Place?[months.Length];
        for (var month = 0; month < months.Length; month++)
        {
            places[month] = months[month].Value is { } value ? new Place(X(month), Y(value)) : null;
        }

        return places;
    }

    /// <summary>A line through the places; a month without one leaves a gap, and so does what cuts a line of figures in two.</summary>
    internal static void Line(PooledBuffer path, ReadOnlySpan<Place?> places, TrendChart chart)
    {
        var drawing = false;
        for (var month = 0; month < places.Length; month++)
        {
            if (places[month] is { } place)
            {
                path.To(drawing && !chart.IsCutBefore(month) ? 'L' : 'M', place);
            }

            drawing = places[month] is not null;
        }
    }

    /// <summary>The last month's place that has one; at least one has.</summary>
    internal static Place Last(ReadOnlySpan<Place?> places) => places[^1] ?? Last(places[..^1]);

    /// <summary>A dot: a stroke of no length, which round ends make visible.</summary>
    internal static void Dot(PooledBuffer path, Place place) => path.To('M', place).Add("h0"u8);

    /// <summary>A full square: a stroke that is hardly one, with square ends. Screens draw such ends without any length, too; PDF does not.</summary>
    internal static void Block(PooledBuffer path, Place place) => path.To('M', place).Add("h.1"u8);

    /// <summary>A ring round a place.</summary>
    internal static void Ring(PooledBuffer path, Place place) =>
        path.To('M', new Place(place.X - 40, place.Y)).Add("a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"u8);

    /// <summary>A hollow square round a place.</summary>
    internal static void Square(PooledBuffer path, Place place) =>
        path.To('M', new Place(place.X - 50, place.Y - 50)).Add("h10v10h-10z"u8);

    /// <summary>Levels, stepping half way between two months.</summary>
    internal void Steps(PooledBuffer path, ReadOnlySpan<TrendStep> steps)
    {
        for (var at = 0; at < steps.Length; at++)
        {
            var (level, first, end) = steps[at];
            var joins = at > 0 && steps[at - 1].End == first;
            _ = joins ? path.Add("V"u8).Tenths(Y(level)) : path.To('M', new Place(Edge(first), Y(level)));
            path.Add("H"u8).Tenths(Edge(end));
        }
    }
}
