using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>What a figure bound into narrative asks for: <c>rag.red</c>, <c>edition.month</c>, <c>SCS-05[uasc].value</c>.</summary>
public abstract record FigureName
{
    private FigureName() { }

    /// <summary>The name, or null if <paramref name="text"/> is none.</summary>
    public static FigureName? TryParse(string text)
    {
        var dot = text.LastIndexOf('.');
        if (dot < 0)
        {
            return null;
        }

        var (subject, field) = (text[..dot], text[(dot + 1)..]);
        return subject switch
        {
            "rag" => FigureNames.Counts.TryGetValue(field, out var count) ? new Count(count) : null,
            "edition" => field == FigureNames.Month ? new EditionMonth() : null,
            _ => Measured(subject, field),
        };
    }

    private static Measure? Measured(string subject, string field)
    {
        var bracket = subject.IndexOf('[', StringComparison.Ordinal);
        var closed = bracket > 0 && subject.EndsWith(']');
        var cohort = closed ? subject[(bracket + 1)..^1] : "all";
        return IndicatorId.TryParse(closed ? subject[..bracket] : subject) is { } id
            && FigureNames.Fields.TryGetValue(field, out var asked)
                ? new Measure(id, cohort, asked)
                : null;
    }

    /// <summary>How many headline figures stand in a state.</summary>
    public sealed record Count(RagFigure Which) : FigureName;

    /// <summary>The edition's month in words.</summary>
    public sealed record EditionMonth : FigureName;

    /// <summary>Something about one measure's figure.</summary>
    /// <param name="Indicator">The measure.</param>
    /// <param name="Cohort">Whom the figure counts, as results files write it: <c>all</c>, <c>uasc</c>, <c>not:uasc</c>.</param>
    /// <param name="Field">What is asked.</param>
    public sealed record Measure(IndicatorId Indicator, string Cohort, FigureField Field) : FigureName;
}
