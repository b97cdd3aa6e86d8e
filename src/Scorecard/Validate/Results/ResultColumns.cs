using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Scalars;
using Scorecard.Validate.Shapes;

namespace Scorecard.Validate.Results;

/// <summary>Which column stands where in a results file.</summary>
/// <remarks>A misspelt column counts as the nearest that is absent, so that it is told once.</remarks>
internal sealed class ResultColumns
{
    private static readonly string[] _known = [.. ResultsShape.Columns.Select(column => column.Name)];

    private readonly List<string?> _names;

    private ResultColumns(List<string?> names) => _names = names;

    public int Count => _names.Count;

    /// <summary>Reads the header, or gives null if the rows cannot be understood without a column that is missing.</summary>
    public static ResultColumns? Read(string file, IReadOnlyList<CsvCell> header, Report report)
    {
        var absent = _known.Except(header.Select(cell => cell.Text)).ToList();
        var names = header.Select(cell => _known.Contains(cell.Text) ? cell.Text : Nearest.To(cell.Text, absent)).ToList();
        var strangers = header.Where(cell => !_known.Contains(cell.Text)).ToList();
        var found = names.Contains("indicator");
        if (!found)
        {
            report.Add(strangers is [var first, ..] ? WithoutIndicator(first) : WithoutIndicator(file));
        }

        report.AddAll(strangers.Skip(found ? 0 : 1).Select(cell => Unknown(cell, Nearest.To(cell.Text, absent))));
        return found && !MayHoldFigures(names) ? new ResultColumns(names) : null;
    }

    /// <summary>True if a column of another name may hold the figures, so that their absence elsewhere says nothing.</summary>
    private static bool MayHoldFigures(List<string?> names) =>
        names.Contains(null) && !(names.Contains("value") && names.Contains("numerator") && names.Contains("denominator"));

    public int? Find(string column) => _names.IndexOf(column) is >= 0 and var index ? index : null;

    /// <summary>A line of this file, in the order of its own columns.</summary>
    public string Line(string indicator, string cohort, string area, string value, string status)
    {
        var names = Find("value") is null ? [.. _known] : _names;
        return string.Join(',', names.Select(name => name switch
        {
            "indicator" => indicator,
            "cohort" => cohort,
            "area" => area,
            "value" => value,
            "status" => status,
            _ => "",
        }));
    }

    private static Diagnostic Unknown(CsvCell cell, string? nearest) => ResultRules.UnknownColumn.At(
        cell.At,
        $"“{Shown.Short(cell.Text)}” is not a column of results",
        nearest is null ? $"delete the column, or name it one of {string.Join(", ", _known)}" : $"write {nearest}");

    private static Diagnostic WithoutIndicator(string file) => ResultRules.NoIndicatorColumn.At(
        new Location(file, 1), "there is no column “indicator”", $"add the column: the first line is “{string.Join(',', _known)}”");

    private static Diagnostic WithoutIndicator(CsvCell stranger) => ResultRules.NoIndicatorColumn.At(
        stranger.At,
        $"there is no column “indicator”, and “{Shown.Short(stranger.Text)}” is not a column of results",
        $"write indicator, if the column holds the ids; the first line is “{string.Join(',', _known)}”");
}
