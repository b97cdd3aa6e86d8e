using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Cohorts;

/// <summary>Composes the page of a cohort.</summary>
internal static class CohortPages
{
    internal static CohortPage Of(EditionContext context, Cohort cohort, Placing placing)
    {
        var path = placing.Path;
        var month = Dates.Long(context.Month);
        var rows = Rows(context, cohort, path);
        return new CohortPage(context.Frames.Of(
            path,
            $"{cohort.Title}, {month}",
            $"The relevant measures of {month} with and without {Words.Lowered(cohort.Title)}.",
            cohort.Title))
        {
            Cohort = cohort.Title,
            Sentence = Sentence(rows, cohort),
            NoteHtml = context.Declared.CohortNotes.TryGetValue(cohort.Id, out var note) ? context.Prose.Html(note, placing) : "",
            Rows = rows,
        };
    }

    private static IReadOnlyList<CohortRow> Rows(EditionContext context, Cohort cohort, string path) =>
    [
        .. context.Rated.Headlines
            .Where(r => r.Indicator.Cohorts.Contains(cohort.Id))
            .Select(r => Row(context, cohort, r, path)),
    ];

    private static CohortRow Row(EditionContext context, Cohort cohort, RatedResult all, string path)
    {
        var (indicator, standard) = (all.Indicator, all.Indicator.StandardIn(context.Month));
        var only = context.Rated.Find(indicator.Id, new CohortScope.Only(cohort.Id));
        var without = context.Rated.Find(indicator.Id, new CohortScope.Without(cohort.Id));
        return new CohortRow(
            indicator.Id.Value,
            new Link(indicator.Title, Addresses.Relative(path, Addresses.Indicator(context.Folder, indicator.Id))),
            Figure(all),
            Figure(only),
            Figure(without),
            standard is null ? "" : Figures.Target(standard, indicator.Unit),
            standard is null ? "" : Figures.Minimum(standard, indicator.Unit),
            Differs(all, without));
    }

    private static CohortFigure Figure(RatedResult? rated) => rated is null
        ? new CohortFigure("not reported", "", null)
        : new CohortFigure(Figures.Shown(rated), Counts.Of(rated.Result), RatingMark.Of(rated.Rating));

    private static bool Differs(RatedResult all, RatedResult? without) =>
        (all.Rating, without?.Rating) is (Rating.Rated with, Rating.Rated other) && with.Colour != other.Colour;

    /// <summary>How many ratings the cohort changes, and which way; the table says which.</summary>
    private static string Sentence(IReadOnlyList<CohortRow> rows, Cohort cohort)
    {
        var group = Words.Lowered(cohort.Title);
        var better = rows.Count(r => r.Differs && Rank(r.Without) < Rank(r.All));
        var worse = rows.Count(r => r.Differs) - better;
        return better + worse == 0
            ? $"No rating would be different without {group}."
            : $"Without {group}, {better + worse} of {Numbers.Counted(rows.Count, "rating")} would be different: "
                + $"{better} better and {worse} worse.";
    }

    private static int Rank(CohortFigure figure) => figure.Rating!.Key switch
    {
        "green" => 0,
        "amber" => 1,
        _ => 2,
    };
}
