using Scorecard.Compose.Downloads;
using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Scorecards;

/// <summary>Composes the scorecard.</summary>
internal static class ScorecardPages
{
    internal static ScorecardPage Of(EditionContext context) => Of(context, new Placing(Addresses.Scorecard(context.Folder)));

    internal static ScorecardPage Of(EditionContext context, Placing placing)
    {
        var path = placing.Path;
        var month = Dates.Long(context.Month);
        var frame = context.Frames.Of(
            path, $"Scorecard for {month}", $"{context.Council.Authority}: every measure of {context.Council.Title}, {month}.");
        return new ScorecardPage(frame with { Dataset = Datasets.Of(context) })
        {
            Meeting = MeetingOf(context.Declared),
            Correction = CorrectionOf(context),
            Tally = CountTally.Of(context.Rated.Counts),
            Movement = Movements.Sentence(context.Rated),
            Reds = Reds(context, path),
            Groups = MeasureRows.Grouped(context, path, i => i.Polarity != Polarity.None),
            Activity = MeasureRows.Grouped(context, path, i => i.Polarity == Polarity.None),
            Downloads = [.. Downloads(context.Folder, path)],
        };
    }

    /// <summary>The Reds in printed order, each leading to its report.</summary>
    internal static IReadOnlyList<RedMeasure> Reds(EditionContext context, string path) =>
    [
        .. context.Rated.Headlines.Where(r => r.Rating.IsRed).Select(red => new RedMeasure(
            red.Indicator.Id.Value,
            new Link(
                red.Indicator.Title,
                Addresses.Relative(path, $"{Addresses.Exceptions(context.Folder)}#{red.Indicator.Id.Slug}")),
            Explanations.Sentence(Explanations.Reason(red)),
            Travels.Sentence(red))),
    ];

    /// <summary>What this version corrects; null for a first version.</summary>
    internal static CorrectionNotice? CorrectionOf(EditionContext context) => context.Change is { } change
        ? new CorrectionNotice(
            FormattableString.Invariant($"Version {change.To} is a {Words.Lowered(Words.Of(context.Declared.Versions[^1].Kind))} of version {change.From}"),
            context.Declared.Versions[^1].Reason,
            change)
        : null;

    private static string MeetingOf(DeclaredEdition edition) => edition.Meeting is { } meeting
        ? $"{meeting.Committee}, {Dates.Long(meeting.Date)}"
        : "";

    private static IEnumerable<Link> Downloads(string folder, string path)
    {
        Link To(string text, string file) => new(text, Addresses.Relative(path, Addresses.Data(folder, file)));
        yield return To("Results (CSV)", "results.csv");
        yield return To("What each file and column means", "index.html");
        yield return To("Scorecard (JSON)", "scorecard.json");
        yield return To("Its schema", "scorecard.schema.json");
        yield return To("Definitions (JSON)", "indicators.json");
    }
}
