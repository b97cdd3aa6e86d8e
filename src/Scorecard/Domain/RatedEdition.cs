namespace Scorecard.Domain;

/// <summary>An edition with the judgement on each of its figures.</summary>
public sealed class RatedEdition
{
    private readonly Dictionary<IndicatorId, (int First, int Count)> _places = [];

    /// <summary>Takes the edition, its judged figures in printed order, and the counts over the headline figures.</summary>
    /// <exception cref="ArgumentException">The figures of one indicator do not stand together.</exception>
    public RatedEdition(DeclaredEdition declared, IReadOnlyList<RatedResult> results, RatingCounts counts)
    {
        Declared = declared;
        Results = results;
        Counts = counts;
        Headlines = [.. results.Where(r => r.Result.IsHeadline)];
        for (var (first, end) = (0, 0); first < results.Count; first = end)
        {
            end = EndOf(results, first);
            _places.Add(results[first].Indicator.Id, (first, end - first));
        }
    }

    /// <summary>The edition as declared.</summary>
    public DeclaredEdition Declared { get; }

    /// <summary>The month whose results it reports.</summary>
    public Month Month => Declared.Month;

    /// <summary>Every judged figure: by section and indicator, everyone before cohorts, the authority before areas.</summary>
    public IReadOnlyList<RatedResult> Results { get; }

    /// <summary>The counts over the headline figures.</summary>
    public RatingCounts Counts { get; }

    /// <summary>Draws the control chart of a headline figure; null if none can be drawn of it.</summary>
    public Func<RatedResult, ControlChart?> Control { get; init; } = _ => null;

    /// <summary>The figures that the scorecard rates: everyone, the whole authority; one for each indicator.</summary>
    public IEnumerable<RatedResult> Headlines { get; }

    /// <summary>Every judged figure of one indicator, in printed order.</summary>
    public IEnumerable<RatedResult> Of(IndicatorId indicator)
    {
        var (first, count) = _places.GetValueOrDefault(indicator);
        for (var at = first; at < first + count; at++)
        {
            yield return Results[at];
        }
    }

    /// <summary>One judged figure, the headline if nothing else is asked; or null.</summary>
    public RatedResult? Find(IndicatorId indicator, CohortScope? cohort = null, string area = "")
    {
        var (first, count) = _places.GetValueOrDefault(indicator);
        for (var at = first; at < first + count; at++)
        {
            if (Results[at].Result is { } found && found.Area == area && found.Cohort == (cohort ?? CohortScope.All))
            {
                return Results[at];
            }
        }

        return null;
    }

    private static int EndOf(IReadOnlyList<RatedResult> results, int first)
    {
        var end = first + 1;
        while (end < results.Count && results[end].Indicator.Id == results[first].Indicator.Id)
        {
            end++;
        }

        return end;
    }
}
