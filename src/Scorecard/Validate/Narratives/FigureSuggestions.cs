using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>The names that an author may have meant.</summary>
internal static class FigureSuggestions
{
    internal static IEnumerable<string> For(string written, Facts facts) =>
        written.Contains('[', StringComparison.Ordinal)
        ? facts.Indicators.Values.SelectMany(OfCohorts)
        : FigureNames.Plain.Concat(facts.Ids.SelectMany(Fields));

    internal static IEnumerable<string> OfCohorts(Indicator indicator, FigureName.Measure asked)
    {
        var field = FigureNames.Fields.First(f => f.Value == asked.Field).Key;
        return indicator.Cohorts.SelectMany(Scopes).Select(scope => $"{indicator.Id}[{scope}].{field}");
    }

    private static IEnumerable<string> OfCohorts(Indicator indicator) =>
        indicator.Cohorts.SelectMany(Scopes).SelectMany(scope => Fields($"{indicator.Id}[{scope}]"));

    /// <summary>What names look like, with an indicator that there is.</summary>
    internal static string Pattern(Facts facts) =>
        $"write a name such as {string.Join(", ", FigureNames.Plain)}"
        + (facts.Ids.FirstOrDefault() is { } id ? $" or {id}.value" : "");

    private static IEnumerable<string> Fields(string subject) =>
        FigureNames.Fields.Keys.Select(field => $"{subject}.{field}");

    private static IEnumerable<string> Scopes(string cohort) => [cohort, $"not:{cohort}"];
}
