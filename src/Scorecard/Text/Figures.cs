using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>An indicator's figures as readers see them, with their unit.</summary>
public static class Figures
{
    /// <summary>A displayed value: 92.2%, 524 days, 55.6 per 10,000, £1,200.</summary>
    public static string Value(decimal displayed, Unit unit) => WithUnit(displayed, unit);

    /// <summary>A level of a standard, as its author wrote it: 90%.</summary>
    public static string Level(decimal level, Unit unit) => WithUnit(Numbers.Trimmed(level), unit);

    /// <summary>What a figure shows: its value, or in words why there is none.</summary>
    public static string Shown(RatedResult rated) => rated.Displayed is { } value
        ? Value(value, rated.Indicator.Unit)
        : rated.Result.Reading is Reading.Absent absent ? Words.Of(absent.Reason) : "";

    /// <summary>The minimum standard, or the bounds that a measure close to a target must keep to.</summary>
    public static string Minimum(Standard standard, Unit unit) => standard switch
    {
        Standard.AtLeast least => Level(least.Minimum, unit),
        Standard.AtMost most => Level(most.Minimum, unit),
        Standard.CloseTo close => Between(close.Target - close.AmberWithin, close.Target + close.AmberWithin, unit),
        _ => "",
    };

    /// <summary>The target; for a measure close to a target the bounds within which it is Green.</summary>
    public static string Target(Standard standard, Unit unit) => standard is Standard.CloseTo close
        ? Between(close.Target - close.GreenWithin, close.Target + close.GreenWithin, unit)
        : Level(standard.Target, unit);

    /// <summary>A range of levels: 18 to 26.</summary>
    public static string Between(decimal lower, decimal upper, Unit unit) =>
        lower == upper ? Level(lower, unit) : $"{Numbers.Short(lower)} to {Level(upper, unit)}";

    /// <summary>The size of a change: up 1.2 points, down 3 days, no change.</summary>
    public static string Change(decimal change, Unit unit)
    {
        if (change == 0)
        {
            return "no change";
        }

        return $"{(change > 0 ? "up" : "down")} {Size(Math.Abs(change), unit)}";
    }

    /// <summary>The size of a distance: 1.2 points, 3 days.</summary>
    public static string Size(decimal size, Unit unit) => unit == Unit.Percent ? Points(size) : Value(size, unit);

    private static string Points(decimal size) => $"{Numbers.Grouped(size)} {(size == 1 ? "point" : "points")}";

    private static string WithUnit(decimal number, Unit unit) => Numbers.Grouped(number, unit == Unit.Currency ? '£' : null, unit switch
    {
        Unit.Percent => "%",
        Unit.Days => number == 1 ? " day" : " days",
        Unit.RatePer10000 => " per 10,000",
        _ => "",
    });
}
