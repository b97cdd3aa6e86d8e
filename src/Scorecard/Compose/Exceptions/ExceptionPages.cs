using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Exceptions;

/// <summary>Composes the page of exception reports.</summary>
internal static class ExceptionPages
{
    internal static ExceptionsPage Of(EditionContext context, Placing placing)
    {
        var month = Dates.Long(context.Month);
        return new ExceptionsPage(context.Frames.Of(
            placing.Path, $"Exception reports, {month}", $"Why each Red measure of {month} is Red and what is being done.", "Exception reports"))
        {
            Sentence = Sentence(context.Rated.Counts.Red, month),
            Reports =
            [
                .. context.Rated.Headlines
                    .Where(r => r.Rating.IsRed || context.Declared.Exceptions.ContainsKey(r.Indicator.Id))
                    .Select(r => Entry(context, placing, r)),
            ],
        };
    }

    private static ExceptionEntry Entry(EditionContext context, Placing placing, RatedResult rated) => new(
        rated.Indicator.Id.Slug,
        MeasureRows.Row(context, placing.Path, rated),
        context.Charts.Of(rated.Indicator, context.Month),
        ShortfallWords.Gap(rated),
        ShortfallWords.Duration(rated, context.History, context.Council.Frequency),
        ExceptionText.Of(context, rated.Indicator.Id, placing),
        EarlierPromises.Of(context, rated.Indicator.Id, topHeading: 4 + placing.Deeper));

    private static string Sentence(int reds, string month) => reds switch
    {
        0 => $"No measure is Red in {month}.",
        1 => $"One measure is Red in {month}. Its report says what happened, why, and what is being done.",
        _ => $"{Numbers.Grouped(reds)} measures are Red in {month}. Each report says what happened, why, and what is being done.",
    };
}
