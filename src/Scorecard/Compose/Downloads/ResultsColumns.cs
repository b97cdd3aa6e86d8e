using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Downloads;

/// <summary>The columns of results.csv: one list for the file and for its description, so that they cannot differ.</summary>
internal static class ResultsColumns
{
    internal static IReadOnlyList<ResultsColumn> All { get; } =
    [
        new("indicator", "Indicator", "string", "The measure's permanent id.", r => r.Indicator.Id.Value),
        new("cohort", "Cohort", "string", "Whom the figure counts: all, a cohort's id, or not: and a cohort's id for everyone without it.", r => r.Result.Cohort.Key),
        new("area", "Area", "string", "The district's id; empty for the whole authority.", r => r.Result.Area),
        new("numerator", "Numerator", "decimal", "Those who meet the definition; empty if only the value was returned.", r => Plain(Fraction(r)?.Numerator)),
        new("denominator", "Denominator", "decimal", "All who could; empty if only the value was returned.", r => Plain(Fraction(r)?.Denominator)),
        new("value", "Value", "decimal", "The figure as displayed, in the measure's unit; [x] not available, [z] not applicable, [c] confidential, [low] not zero but shown as zero.", Value),
        new("status", "Status", "string", "provisional, revised, or empty for a final figure.", r => Keys.Of(r.Result.Status)),
        new("note", "Note", "string", "A sentence about the figure.", r => Harmless(r.Result.Note)),
        new("title", "Title", "string", "The measure's name.", r => Harmless(r.Indicator.Title)),
        new("unit", "Unit", "string", "percent, count, days, rate_per_10000, ratio or currency.", r => Keys.Of(r.Indicator.Unit)),
        new("basis", "Period", "string", "The period that the figure covers: snapshot, month, quarter, year_to_date, rolling_12 or annual.", r => Keys.Of(r.Indicator.Basis)),
        new("polarity", "Polarity", "string", "Which way is better: higher, lower, target, or none for activity.", r => Keys.Of(r.Indicator.Polarity)),
        new("target", "Target", "decimal", "The target in force; empty if there is none.", r => Plain(r.Rating.Because.Standard?.Target)),
        new("minimum", "Minimum standard", "decimal", "The minimum standard in force; empty if there is none.", r => Plain(Levels.Minimum(r.Rating.Because.Standard))),
        new("rating", "Rating", "string", "green, amber, red or not_rated.", r => Levels.Rating(r.Rating)),
        new("direction", "Direction of travel", "string", "improved, worsened, unchanged or none.", r => Keys.Of(r.Travel.Direction)),
        new("previous", "Previous value", "decimal", "The displayed figure of the month or quarter before; empty if there is none.", r => Plain(r.Previous?.Value)),
    ];

    private static Fraction? Fraction(RatedResult rated) => (rated.Result.Reading as Reading.Measured)?.Fraction;

    private static string Value(RatedResult rated) =>
        rated.Result.Reading is Reading.Absent absent ? Keys.Of(absent.Reason) : Plain(rated.Displayed);

    private static string Plain(decimal? value) => value is { } number ? Numbers.Plain(number) : "";

    /// <summary>Spreadsheets run text that begins like a formula; an apostrophe keeps it text.</summary>
    private static string Harmless(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' ? $"'{text}" : text;
}
