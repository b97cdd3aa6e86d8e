using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Compose.Scorecards;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Changes;

/// <summary>Composes the page of changes since the edition before.</summary>
internal static class ChangesPages
{
    internal static ChangesPage Of(EditionContext context)
    {
        var path = Addresses.Changes(context.Folder);
        var month = Dates.Long(context.Month);
        var moves = Moves(context, path).ToList();
        return new ChangesPage(context.Frames.Of(
            path, $"Changes in {month}", $"What changed in {month}: ratings, figures, standards and definitions.", "Changes"))
        {
            Earlier = context.Before is { } before
                ? new Link(Dates.Long(before.Month), Addresses.Relative(path, Addresses.Stub(before.Month)))
                : null,
            Sentence = Sentence(context, moves),
            Correction = ScorecardPages.CorrectionOf(context),
            Ratings = [.. moves.Where(m => m.Before != m.Now)],
            Figures = [.. moves.Where(m => m.Before == m.Now && m.ValueBefore != m.Value)],
            Standards = [.. Standards(context, path)],
            Notices =
            [
                .. context.Rated.Headlines.SelectMany(r => Notices.Of(r).Select(sentence =>
                    new Notice(r.Indicator.Id.Value, Measure(context, r.Indicator, path), sentence))),
            ],
        };
    }

    private static IEnumerable<RatingMove> Moves(EditionContext context, string path) =>
        from now in context.Rated.Headlines
        let then = context.Before?.Find(now.Indicator.Id)
        where then is not null
        select new RatingMove(
            now.Indicator.Id.Value,
            Measure(context, now.Indicator, path),
            Figures.Shown(then),
            RatingMark.Of(then.Rating),
            Figures.Shown(now),
            RatingMark.Of(now.Rating),
            TravelMark.Of(now));

    private static IEnumerable<StandardMove> Standards(EditionContext context, string path)
    {
        foreach (var indicator in context.Indicators)
        {
            var (now, then) = (indicator.StandardIn(context.Month), indicator.StandardIn(context.Earlier));
            if (now is not null && !ReferenceEquals(now, then))
            {
                yield return new StandardMove(
                    indicator.Id.Value, Measure(context, indicator, path), Levels(then, indicator.Unit), Levels(now, indicator.Unit));
            }
        }
    }

    private static string Levels(Standard? standard, Unit unit) => standard switch
    {
        null => "no standard",
        Standard.CloseTo => $"Green at {Figures.Target(standard, unit)}, Amber at {Figures.Minimum(standard, unit)}",
        _ => $"target {Figures.Target(standard, unit)}, minimum {Figures.Minimum(standard, unit)}",
    };

    private static Link Measure(EditionContext context, Indicator indicator, string path) =>
        new(indicator.Title, Addresses.Relative(path, Addresses.Indicator(context.Folder, indicator.Id)));

    private static string Sentence(EditionContext context, List<RatingMove> moves)
    {
        if (context.Before is not { } before)
        {
            return $"There is no edition for {Dates.Long(context.Earlier)} to compare with.";
        }

        var moved = moves.Count(m => m.Before != m.Now);
        return $"{Numbers.Counted(moved, "rating")} changed since {Dates.Long(before.Month)}. "
            + $"There were {CountTally.Of(before.Counts).Sentence}; now there are {CountTally.Of(context.Rated.Counts).Sentence}.";
    }
}
