namespace Scorecard.Domain;

/// <summary>An edition with the judgement on each of its figures.</summary>
public sealed class RatedEdition
{
    private readonly RatedResult[] _results;
    private readonly Dictionary<IndicatorId, (int First, int Count)> _places = [];

    /// <summary>Takes the edition, its judged figures in printed order, and the counts over the headline figures.</summary>
    /// <exception cref="ArgumentException">The figures of one indicator do not stand together.</exception>
    public RatedEdition(DeclaredEdition declared, IReadOnlyList<RatedResult> results, RatingCounts counts)
    {
        Declared = declared;
        _results = [.. results];
        Counts = counts;
        Headlines = [.. results.Where(r => r.Result.IsHeadline)];
        for (var (first, end) = (0, 0); first < _results.Length; first = end)
        {
            end = EndOf(_results, first);
            _places.Add(_results[first].Indicator.Id, (first, end - first));
        }
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
    public ReadOnlySpan<RatedResult> Of(IndicatorId indicator)
    {
        var (first, count) = _places.GetValueOrDefault(indicator);
        return _results.AsSpan(first, count);
    }

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

    private static int EndOf(RatedResult[] results, int first)
    {
        var end = first + 1;
        while (end < results.Length && results[end].Indicator.Id == results[first].Indicator.Id)
        {
            end++;
        }

        return end;
    }
}
