using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Results;

/// <summary>Reads one month's file. One reader reads once.</summary>
internal sealed class MonthReader(CsvFile file, Month month, Council council, IndicatorFinder finder, Report report)
{
    private readonly SubjectReader _subjects = new(council, report);
    private readonly FigureReader _figures = new(council.Disclosure, report);
    private readonly Dictionary<(IndicatorId, CohortScope, string), Location> _first = [];
    private readonly List<ReturnedResult> _results = [];
    private readonly HashSet<IndicatorId> _leftOut = [];

    /// <summary>Indicators that somebody wrote a row for, however wrong: none of them is missing.</summary>
    private readonly HashSet<IndicatorId> _written = [];

    public MonthReturn Read()
    {
        var columns = file.Header is null ? null : ResultColumns.Read(file.Path, file.Header, report);
        if (columns is null)
        {
            return new MonthReturn([], Due().Select(i => i.Id).ToHashSet());
        }

        foreach (var row in file.Rows.Select(row => new ResultRow(columns, row)))
        {
            ReadRow(row);
        }

        TellMissing(columns);
        var remainders = new RemainderReader(council.Disclosure, report);
        var derived = remainders.Read(_results);
        _leftOut.UnionWith(remainders.LeftOut);
        new RecoverableFigures(council, report).Tell(_results, derived);
        return new MonthReturn([.. _results.Select(r => r.Result), .. derived], _leftOut)
        {
            Returned = _results,
        };
    }

    private IEnumerable<Indicator> Due() => finder.All.Where(i => i.IsActiveIn(month));

    private void ReadRow(ResultRow row)
    {
        if (Known(row) is not { } indicator)
        {
            return;
        }

        if (!row.IsWhole)
        {
            _written.Add(indicator.Id);
            _leftOut.Add(indicator.Id);
            return;
        }

        if (Subject(row, indicator) is not var (cohort, area) || !IsDue(row, indicator) || IsRepeated(row, indicator, cohort, area))
        {
            return;
        }

        Keep(row, indicator, cohort, area);
    }

    private void Keep(ResultRow row, Indicator indicator, CohortScope cohort, string area)
    {
        var reading = _figures.Read(row, indicator);
        var status = StatusReader.Read(row["status"], report);
        var note = NoteReader.Read(row["note"], report);
        if (reading is null || status is null || note is null)
        {
            _leftOut.Add(indicator.Id);
            return;
        }

        var result = new Result(indicator.Id, month, cohort, area, reading, status.Value, note);
        _results.Add(new ReturnedResult(indicator, result, row));
    }

    /// <summary>The indicator of a row if its id is right; otherwise the one it means counts as written.</summary>
    private Indicator? Known(ResultRow row)
    {
        var cell = row["indicator"];
        if (finder.IsBroken(cell.Text))
        {
            _leftOut.UnionWith(IndicatorId.TryParse(cell.Text) is { } broken ? [broken] : []);
            return null;
        }

        if (finder.Exactly(cell.Text) is { } exact)
        {
            return exact;
        }

        var loose = finder.Loosely(cell.Text);
        var meant = loose ?? finder.Nearly(cell.Text);
        _written.UnionWith(meant is null ? [] : [meant.Id]);
        _leftOut.UnionWith(meant is null ? [] : [meant.Id]);
        if (loose is not null || finder.IsComplete || cell.Text.Length == 0)
        {
            report.Add(cell.Text.Length == 0 ? WithoutIndicator(cell) : Unknown(cell, loose, meant));
        }

        return null;
    }

    private (CohortScope Cohort, string Area)? Subject(ResultRow row, Indicator indicator)
    {
        var cohort = _subjects.Cohort(row["cohort"], indicator);
        var area = _subjects.Area(row["area"]);
        if (cohort is not null && area is not null)
        {
            _written.UnionWith(cohort is CohortScope.Everyone && area.Length == 0 ? [indicator.Id] : []);
            return (cohort, area);
        }

        _written.UnionWith(cohort is CohortScope.Everyone or null ? [indicator.Id] : []);
        _leftOut.Add(indicator.Id);
        return null;
    }

    private bool IsDue(ResultRow row, Indicator indicator)
    {
        if (indicator.IsActiveIn(month))
        {
            return true;
        }

        var cell = row["indicator"];
        report.Add(month < indicator.Introduced
            ? ResultRules.IndicatorNotIntroduced.At(
                cell.At,
                $"{indicator.Id} is introduced in {indicator.Introduced}, after {month}",
                $"delete the row, or write “introduced: {month}” in its definition")
            : ResultRules.IndicatorRetired.At(
                cell.At,
                $"{indicator.Id} is retired from {indicator.Retired} on, and this is {month}",
                "delete the row, or mend “retired” in its definition"));
        _leftOut.Add(indicator.Id);
        return false;
    }

    private bool IsRepeated(ResultRow row, Indicator indicator, CohortScope cohort, string area)
    {
        if (_first.TryAdd((indicator.Id, cohort, area), row.At))
        {
            return false;
        }

        var first = _first[(indicator.Id, cohort, area)];
        var where = area.Length == 0 ? "" : $" in {area}";
        report.Add(ResultRules.RepeatedResult.At(
            row["indicator"].At,
            $"{indicator.Id} has a second row for “{cohort}”{where}; the first is line {first.Line}",
            "delete one of the two rows"));
        return true;
    }

    private void TellMissing(ResultColumns columns)
    {
        foreach (var indicator in Due().Where(i => !_written.Contains(i.Id)))
        {
            _leftOut.Add(indicator.Id);
            report.Add(ResultRules.MissingResult.At(
                new Location(file.Path),
                $"{indicator.Id} has no row for {month}",
                $"write its figures in a row of their own, or “{columns.Line(indicator.Id.Value, "all", "", "[x]", "")}” "
                + "if they are not available"));
        }
    }

    private static Diagnostic WithoutIndicator(CsvCell cell) => ResultRules.RowWithoutIndicator.At(
        cell.At, "the row does not say which indicator it is for", "write the indicator’s id, or delete the row");

    private static Diagnostic Unknown(CsvCell cell, Indicator? loose, Indicator? meant) => ResultRules.UnknownIndicator.At(
        cell.At,
        $"no indicator is called “{Shown.Short(cell.Text)}”",
        (loose, meant) switch
        {
            (not null, _) => $"write {loose.Id}",
            (_, not null) => $"write {meant.Id} if that is meant, or define it in data/indicators",
            _ => "delete the row, or define the indicator in data/indicators",
        });
}
