using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Results;

/// <summary>Reads whom a row counts: its cohort and its area.</summary>
internal sealed class SubjectReader(Council council, Report report)
{
    private readonly HashSet<string> _cohorts = [.. council.Cohorts.Select(c => c.Id)];
    private readonly HashSet<string> _areas = [.. council.Areas.Select(a => a.Id)];

    /// <summary>The cohort of a row, or null if there is no such cohort or the indicator does not use it.</summary>
    public CohortScope? Cohort(CsvCell cell, Indicator indicator)
    {
        var scope = CohortScope.Of(cell.Text.Length == 0 ? "all" : cell.Text);
        return scope switch
        {
            CohortScope.Everyone => scope,
            CohortScope.Only { Cohort: var id } when _cohorts.Contains(id) => Relevant(cell, scope, id, indicator),
            CohortScope.Without { Cohort: var id } when _cohorts.Contains(id) => Relevant(cell, scope, id, indicator),
            _ => Unknown(cell),
        };
    }

    /// <summary>The area of a row, empty for the whole authority, or null if there is no such area.</summary>
    public string? Area(CsvCell cell)
    {
        if (cell.Text.Length == 0 || _areas.Contains(cell.Text))
        {
            return cell.Text;
        }

        report.Add(ResultRules.UnknownArea.At(
            cell.At, $"{Quoted.Word(cell.Text)} is not an area", AreaCure(Nearest.To(cell.Text, _areas))));
        return null;
    }

    private CohortScope? Relevant(CsvCell cell, CohortScope scope, string id, Indicator indicator)
    {
        if (indicator.Cohorts.Contains(id))
        {
            return scope;
        }

        report.Add(ResultRules.IrrelevantCohort.At(
            cell.At,
            $"“{cell.Text}” is not a cohort of {indicator.Id}",
            $"delete the row, or add {id} to the cohorts of {indicator.Id} in data/indicators"));
        return null;
    }

    private CohortScope? Unknown(CsvCell cell)
    {
        var nearest = Nearest.To(cell.Text, ["all", .. _cohorts, .. _cohorts.Select(id => $"not:{id}")]);
        report.Add(ResultRules.UnknownCohort.At(
            cell.At,
            $"{Quoted.Word(cell.Text)} is not a cohort",
            nearest is null ? "leave it empty for everyone, or add the cohort to data/scorecard.yaml" : $"write {nearest}"));
        return null;
    }

    private string AreaCure(string? nearest) => (nearest, _areas.Count) switch
    {
        (not null, _) => $"write {nearest}",
        (_, 0) => "leave it empty for the whole authority, or declare the areas in data/scorecard.yaml",
        _ => "leave it empty for the whole authority, or add the area to data/scorecard.yaml",
    };
}
