using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Exceptions;

/// <summary>What an exception report says.</summary>
/// <param name="Html">What happened, why and what is being done, as HTML.</param>
/// <param name="Owner">Who answers for it; empty if nobody is named.</param>
/// <param name="Due">When the action is due, in words; empty if no date is given.</param>
public sealed record ExceptionText(string Html, string Owner, string Due)
{
    /// <summary>The report on an indicator, if there is one.</summary>
    internal static ExceptionText? Of(EditionContext context, IndicatorId id, Placing placing) =>
        context.Declared.Exceptions.TryGetValue(id, out var report)
            ? new ExceptionText(
                context.Prose.Html(report.Text, placing, topHeading: 3),
                report.Owner,
                report.Due is { } due ? Dates.Long(due) : "")
            : null;
}
