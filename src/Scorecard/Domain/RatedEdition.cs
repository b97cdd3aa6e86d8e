namespace Scorecard.Domain;

/// <summary>An edition with the judgement on each of its figures.</summary>
public sealed class RatedEdition
{
    private readonly RatedResult[] _results;
    private readonly IndicatorPlaces _places;

    /// <summary>Takes what was judged.</summary>
    /// <param name="declared">The edition.</param>
    /// <param name="results">Its judged figures in printed order.</param>
    /// <param name="counts">The counts over the headline figures.</param>
    /// <param name="like">An edition that has the same figures, as a rule: what tells where they stand is held once then; null if none is known.</param>
    /// <exception cref="ArgumentException">The figures of one indicator do not stand together.</exception>
    public RatedEdition(DeclaredEdition declared, IReadOnlyList<RatedResult> results, RatingCounts counts, RatedEdition? like = null)
    {
        Declared = declared;
        _results = [.. results];
        Counts = counts;
        Headlines = [.. results.Where(r => r.Result.IsHeadline)];
        _places = IndicatorPlaces.Of(_results, rated => rated.Indicator.Id, like?._places)
            ?? throw new ArgumentException("the figures of an indicator do not stand together", nameof(results));
    }

    /// <summary>The edition as declared.</summary>
    public DeclaredEdition Declared { get; }

    /// <summary>The month whose results it reports.</summary>
    public Month Month => Declared.Month;

    /// <summary>Every judged figure: by section and indicator, everyone before cohorts, the authority before areas.</summary>
    public IReadOnlyList<RatedResult> Results => _results;

    /// <summary>The counts over the headline figures.</summary>
    public RatingCounts Counts { get; }

    /// <summary>Draws the control chart of a headline figure; null if none can be drawn of it.</summary>
    public Func<RatedResult, ControlChart?> Control { get; init; } = _ => null;

    /// <summary>The figures that the scorecard rates: everyone, the whole authority; one for each indicator.</summary>
    public IEnumerable<RatedResult> Headlines { get; }

    /// <summary>Every judged figure of one indicator, in printed order.</summary>
    public ReadOnlySpan<RatedResult> Of(IndicatorId indicator) => _places.In(_results, indicator);

    /// <summary>One judged figure, the headline if nothing else is asked; or null.</summary>
    public RatedResult? Find(IndicatorId indicator, CohortScope? cohort = null, string area = "")
    {
        foreach (var rated in Of(indicator))
        {
            if (rated.Result.Area == area && rated.Result.Cohort == (cohort ?? CohortScope.All))
            {
                return rated;
            }
        }

        return null;
    }
}
