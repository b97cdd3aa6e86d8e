using System.Globalization;

namespace Scorecard.Render.Charts;

/// <summary>Where months and values lie in a drawing.</summary>
/// <param name="Left">The first month's place.</param>
/// <param name="Right">The last month's place.</param>
/// <param name="Top">The place of the greatest value.</param>
/// <param name="Bottom">The place of the least value.</param>
/// <param name="Months">How many months there are.</param>
/// <param name="Scale">The values between bottom and top.</param>
internal sealed record Plot(int Left, int Right, int Top, int Bottom, int Months, Scale Scale)
{
    // Line, dots and rings go through the same places, and division in decimal is dear: each place is printed once.
    private readonly PlotColumns _columns = PlotColumns.Of(Left, Right, Months);
    private readonly Dictionary<decimal, string> _rows = [];

    internal decimal X(int month) => PlotColumns.X(Left, Right, Months, month);

    internal decimal Y(decimal value) => Bottom - ((Bottom - Top) * (value - Scale.Least) / (Scale.Greatest - Scale.Least));

    internal string At(int month, decimal value) => $"{Column(month)} {Row(value)}";

    /// <summary>A place to one decimal, without a needless zero.</summary>
    internal static string Tenth(decimal place)
    {
        var tenths = (int)decimal.Round(place * 10, MidpointRounding.AwayFromZero);
        return tenths < 0 ? place.ToString("0.#", CultureInfo.InvariantCulture)
            : tenths % 10 == 0 ? Digits(tenths / 10)
            : $"{Digits(tenths / 10)}.{(char)('0' + (tenths % 10))}";
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Column(int month) => _columns.Months[month];

    private string Row(decimal value) => _rows.TryGetValue(value, out var known) ? known : _rows[value] = Tenth(Y(value));

    /// <summary>A line through the months that have a value; a month without one leaves a gap.</summary>
    internal string Line(IReadOnlyList<decimal?> values, Func<int, bool> startsAnew)
    {
        var path = new System.Text.StringBuilder();
        var drawing = false;
        for (var month = 0; month < values.Count; month++)
        {
            if (values[month] is { } value)
            {
                path.Append(drawing && !startsAnew(month) ? 'L' : 'M').Append(At(month, value));
            }

            drawing = values[month] is not null;
        }

        return path.ToString();
    }

    /// <summary>Dots at the months that have a value: strokes of no length, which round ends make visible.</summary>
    internal string Dots(IReadOnlyList<decimal?> values) => string.Concat(
        values.Select((value, month) => value is { } known ? $"M{At(month, known)}h0" : ""));

    /// <summary>Rings round the months that have a value.</summary>
    internal string Rings(IReadOnlyList<decimal?> values) => string.Concat(values.Select((value, month) =>
        value is { } known ? $"M{Tenth(X(month) - 4)} {Row(known)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z" : ""));

    /// <summary>Hollow squares round the months that have a value.</summary>
    internal string Squares(IReadOnlyList<decimal?> values) => string.Concat(values.Select((value, month) =>
        value is { } known ? $"M{Tenth(X(month) - 5)} {Tenth(Y(known) - 5)}h10v10h-10z" : ""));

    /// <summary>A level for each month, in steps half way between two months.</summary>
    internal string Steps(IReadOnlyList<decimal?> levels)
    {
        var path = new System.Text.StringBuilder();
        for (var month = 0; month < levels.Count; month++)
        {
            if (levels[month] is { } level)
            {
                var starts = month == 0 || levels[month - 1] is null;
                path.Append(starts ? $"M{_columns.Edges[month]} {Row(level)}" : levels[month - 1] == level ? "" : $"V{Row(level)}")
                    .Append('H').Append(_columns.Edges[month + 1]);
            }
        }

        return path.ToString();
    }
}
