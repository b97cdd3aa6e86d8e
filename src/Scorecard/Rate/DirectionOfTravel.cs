using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>Says whether performance got better: by polarity and on displayed values, never by the sign of a change.</summary>
public static class DirectionOfTravel
{
    /// <summary>The direction of travel of a series in <paramref name="month"/>.</summary>
    /// <param name="series">The figures of one measure, cohort and area.</param>
    /// <param name="month">The month in question.</param>
    /// <param name="method">What its figure is compared with.</param>
    /// <param name="financialYearStart">The number, 1 to 12, of the financial year's first month.</param>
    /// <param name="frequency">How often figures are reported, and so which is the one before.</param>
    public static Travel Of(
        Series series, Month month, TravelMethod method, int financialYearStart, Frequency frequency = Frequency.Monthly) =>
        Moved(series, month, method, financialYearStart, frequency) switch
        {
            Movement.Told told => Judged(told, series.Indicator, month, method),
            Movement.Untold(var reason) =>
                new Travel(Direction.None, method, Silence(reason, series.Indicator, month), null, null),
            var other => throw new InvalidOperationException($"a movement of an unknown kind: {other}"),
        };

    private static Movement Moved(
        Series series, Month month, TravelMethod method, int yearStart, Frequency frequency) => method switch
        {
            _ when series.DisplayedIn(month) is null => new Movement.Untold(NoDirectionReason.NoValue),
            TravelMethod.Previous => TwoMonths.SincePrevious(series, month.Before(frequency), month, yearStart),
            TravelMethod.YearAgo => TwoMonths.SinceYearAgo(series, month),
            TravelMethod.Trend => TrendLine.Through(series, month, yearStart),
            _ => throw new InvalidOperationException($"an unknown method: {method}"),
        };

    private static Travel Judged(Movement.Told told, Indicator indicator, Month month, TravelMethod method)
    {
        var reason = Silence(NoDirectionReason.Known, indicator, month);
        var direction = reason == NoDirectionReason.Known ? Towards(Gain(told, indicator, month)) : Direction.None;
        return new Travel(direction, method, reason, told.Earlier, told.Change);
    }

    private static Direction Towards(decimal gain) => gain switch
    {
        > 0 => Direction.Improved,
        < 0 => Direction.Worsened,
        _ => Direction.Unchanged,
    };

    // How much better than before, in the indicator's unit.
    private static decimal Gain(Movement.Told told, Indicator indicator, Month month) => indicator.Polarity switch
    {
        Polarity.Higher => told.Change,
        Polarity.Lower => -told.Change,
        _ => Approach(told.Before, told.Change, indicator.StandardIn(month)!.Target),
    };

    private static decimal Approach(decimal before, decimal change, decimal target) =>
        Math.Abs(before - target) - Math.Abs(before + change - target);

    private static NoDirectionReason Silence(NoDirectionReason found, Indicator indicator, Month month) =>
        (indicator.Polarity, found) switch
        {
            (Polarity.None, _) => NoDirectionReason.Activity,
            (_, NoDirectionReason.NoValue) => NoDirectionReason.NoValue,
            (Polarity.Target, _) when indicator.StandardIn(month) is null => NoDirectionReason.NoTarget,
            _ => found,
        };
}
