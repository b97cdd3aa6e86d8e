using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>The direction of travel in words, with its size and its period.</summary>
public static class Travels
{
    /// <summary>The size and the period: "up 1.2 points on March 2017". Empty if nothing can be said.</summary>
    public static string Size(Travel travel, Unit unit) => travel switch
    {
        { Change: { } change, Earlier: { } earlier } when travel.Method == TravelMethod.Trend =>
            $"{Figures.Change(change, unit)} in trend since {Dates.Long(earlier)}",
        { Change: { } change, Earlier: { } earlier } => $"{Figures.Change(change, unit)} on {Dates.Long(earlier)}",
        _ => "",
    };

    /// <summary>The direction as a sentence, or why there is none.</summary>
    public static string Sentence(RatedResult rated)
    {
        var travel = rated.Travel;
        var size = Size(travel, rated.Indicator.Unit);
        return travel.Direction == Direction.None
            ? $"No direction of travel: {Words.Of(travel.Reason)}."
            : $"Direction of travel: {Words.Lowered(Words.Of(travel.Direction))}, {size}.";
    }

    /// <summary>How the council tells the direction of travel.</summary>
    public static string Method(Council council) => council.DirectionOfTravel switch
    {
        TravelMethod.YearAgo => "The figure is compared with that of the same month a year before; better or worse goes by the measure’s polarity.",
        TravelMethod.Trend => $"A straight line is fitted by least squares through the figures of the last {ChartWindow.Months} months, "
            + "if there are at least five and the definition did not change; better or worse goes by the measure’s polarity.",
        _ => $"The figure shown is compared with that of the {Period(council)} before; better or worse goes by the measure’s "
            + $"polarity. Year-to-date figures have none in the financial year’s first {Period(council)}.",
    };

    private static string Period(Council council) => council.Frequency == Frequency.Quarterly ? "quarter" : "month";
}
