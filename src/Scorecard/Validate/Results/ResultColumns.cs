using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Results;

/// <summary>Which column stands where in a results file.</summary>
internal sealed class ResultColumns
{
    private static readonly string[] _known =
        ["indicator", "cohort", "area", "numerator", "denominator", "value", "status", "note"];

    private readonly List<string?> _names;

    private ResultColumns(List<string?> names) => _names = names;

    public int Count => _names.Count;

    /// <summary>Reads the header, or gives null if the file's rows cannot be told apart without an indicator column.</summary>
    public static ResultColumns? Read(string file, IReadOnlyList<CsvCell> header, Report report)
    {
        var names = new List<string?>();
        foreach (var cell in header)
        {
            names.Add(Name(cell, header, names, report));
        }

        if (names.Contains("indicator"))
        {
            return new ResultColumns(names);
        }

        report.Add(ResultRules.NoIndicatorColumn.At(
            new Location(file, 1), "there is no column “indicator”", $"write the first line “{string.Join(',', _known)}”"));
        return null;
    }

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

    /// <summary>The column that a heading means. A misspelt one counts as the nearest, so that it is told once.</summary>
    private static string? Name(CsvCell cell, IReadOnlyList<CsvCell> header, List<string?> before, Report report)
    {
        if (_known.Contains(cell.Text))
        {
            return cell.Text;
        }

        var nearest = Nearest.To(cell.Text, _known.Where(known => header.All(h => h.Text != known)));
        report.Add(ResultRules.UnknownColumn.At(
            cell.At,
            $"“{Shown.Short(cell.Text)}” is not a column of results",
            nearest is null ? $"delete the column, or name it one of {string.Join(", ", _known)}" : $"write {nearest}"));
        return nearest is null || before.Contains(nearest) ? null : nearest;
    }
}
