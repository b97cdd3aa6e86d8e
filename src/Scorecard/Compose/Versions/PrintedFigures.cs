using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>An edition's figures as its version prints them, to be held to another version's.</summary>
public static class PrintedFigures
{
    public static IReadOnlyList<PublishedFigure> Of(RatedEdition edition) => [.. edition.Results.Select(Of)];

    private static PublishedFigure Of(RatedResult rated) => new(
        rated.Indicator.Id.Value,
        rated.Result.Cohort.Key,
        rated.Result.Area,
        Figures.Shown(rated),
        rated.Rating switch
        {
            Rating.Rated judged => Keys.Of(judged.Colour),
            Rating.NotRated not => Keys.Of(not.Reason),
            _ => "",
        },
        rated.Rating.Because.Standard?.Target,
        Minimum(rated.Rating.Because.Standard),
        rated.Result.Reading is Reading.Absent { Reason: AbsentReason.Confidential });

    private static decimal? Minimum(Standard? standard) => standard switch
    {
        Standard.AtLeast least => least.Minimum,
        Standard.AtMost most => most.Minimum,
        _ => null,
    };
}
