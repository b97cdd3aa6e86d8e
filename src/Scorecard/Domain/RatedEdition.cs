namespace Scorecard.Domain;

/// <summary>An edition with the judgement on each of its figures.</summary>
public sealed class RatedEdition
{
    private readonly Dictionary<(IndicatorId, CohortScope, string), RatedResult> _results;
    private readonly ILookup<IndicatorId, RatedResult> _byIndicator;

    /// <summary>Takes the edition, its judged figures in printed order, and the counts over the headline figures.</summary>
    public RatedEdition(DeclaredEdition declared, IReadOnlyList<RatedResult> results, RatingCounts counts)
    {
        Declared = declared;
        Results = results;
        Counts = counts;
        Headlines = [.. results.Where(r => r.Result.IsHeadline)];
        _results = results.ToDictionary(r => (r.Indicator.Id, r.Result.Cohort, r.Result.Area));
        _byIndicator = results.ToLookup(r => r.Indicator.Id);
    }

    /// <summary>The edition as declared.</summary>
    public DeclaredEdition Declared { get; }

    /// <summary>The month whose results it reports.</summary>
    public Month Month => Declared.Month;

    /// <summary>Every judged figure: by section and indicator, everyone before cohorts, the authority before areas.</summary>
    public IReadOnlyList<RatedResult> Results { get; }

    /// <summary>The counts over the headline figures.</summary>
    public RatingCounts Counts { get; }

    /// <summary>The control charts of the headline figures that one can be drawn of.</summary>
    public IReadOnlyDictionary<IndicatorId, ControlChart> Controls { get; init; } = new Dictionary<IndicatorId, ControlChart>();

    /// <summary>The figures that the scorecard rates: everyone, the whole authority; one for each indicator.</summary>
    public IEnumerable<RatedResult> Headlines { get; }

    /// <summary>Every judged figure of one indicator, in printed order.</summary>
    public IEnumerable<RatedResult> Of(IndicatorId indicator) => _byIndicator[indicator];

    /// <summary>One judged figure, the headline if nothing else is asked; or null.</summary>
    public RatedResult? Find(IndicatorId indicator, CohortScope? cohort = null, string area = "") =>
        _results.GetValueOrDefault((indicator, cohort ?? CohortScope.All, area));
}
