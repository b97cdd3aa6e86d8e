using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Results;

/// <summary>The month that a results file is named for.</summary>
internal static class ResultsFileName
{
    private const string Folder = "data/results/";
    private const string Ending = ".csv";

    /// <summary>The month, also that which a wrong name most likely means; null if nobody can tell.</summary>
    public static Month? Read(string path, Report report)
    {
        var name = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;
        var stem = name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : name;
        if (!name.EndsWith(Ending, StringComparison.Ordinal) || !Month.TryParse(stem, out var month))
        {
            var meant = Meant(stem);
            report.Add(Refuse(path, $"“{Shown.Short(name)}” is not named for a month", Cure(meant)));
            return meant;
        }

        if (ReportedMonths.Holds(month))
        {
            return month;
        }

        report.Add(Refuse(
            path,
            $"“{month}” is not a month from {ReportedMonths.FirstYear} to {ReportedMonths.LastYear}",
            "name the file for the right year"));
        return null;
    }

    private static Month? Meant(string stem) =>
        Month.TryParse(CalendarWords.Month(stem[(stem.LastIndexOf('/') + 1)..]), out var meant) && ReportedMonths.Holds(meant)
            ? meant
            : null;

    private static string Cure(Month? meant) => meant is null
        ? $"name it for its year and month, such as {Folder}2017-04{Ending}"
        : $"name it {Folder}{meant}{Ending}";

    private static Diagnostic Refuse(string path, string message, string fix) =>
        ResultRules.FileNotAMonth.At(new Location(path), message, fix);
}
