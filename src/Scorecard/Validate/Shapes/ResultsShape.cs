using System.Text.RegularExpressions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Validate.Shapes;

/// <summary>The columns of data/results/*.csv.</summary>
public static class ResultsShape
{
    /// <summary>Where such files stand, from the root.</summary>
    public const string Files = "data/results/*.csv";

    private const string Number = @"-?[0-9]+(\.[0-9]+)?";

    /// <summary>All columns, in the order in which they are usually written.</summary>
    public static IReadOnlyList<ColumnShape> Columns { get; } =
    [
        new("indicator", "Indicator", "The id of the measure.") { IsRequired = true, Pattern = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)+" },
        new("cohort", "Cohort", "all or empty for everyone, a cohort’s id, or not: and a cohort’s id.") { Pattern = "(not:)?[a-z][a-z0-9-]*" },
        new("area", "Area", "An area’s id; empty for the whole authority.") { Pattern = "[a-z][a-z0-9-]*" },
        new("numerator", "Numerator", "A plain number, together with the denominator.") { Pattern = Number },
        new("denominator", "Denominator", "A plain number, together with the numerator.") { Pattern = Number },
        new("value", "Value", "A plain number or a symbol; empty if it follows from numerator and denominator.")
        {
            Pattern = $"{Number}|{string.Join('|', Enum.GetValues<AbsentReason>().Select(r => Regex.Escape(Keys.Of(r)).Replace("]", @"\]", StringComparison.Ordinal)))}",
        },
        new("status", "Status", "provisional or revised; empty for a final figure.")
        {
            Pattern = string.Join('|', Enum.GetValues<ResultStatus>().Select(Keys.Of).Where(word => word.Length > 0)),
        },
        new("note", "Note", "A sentence shown with the figure, on one line."),
    ];
}
