using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Results;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Editions;

/// <summary>Reads what every edition declares. Its narrative is added by whoever reads narrative.</summary>
public static class EditionsReader
{
    private const string Content = "content/editions/";

    /// <summary>The editions that can be used, oldest first; <see cref="DeclaredEdition.Folder"/> tells which is which.</summary>
    public static IReadOnlyList<DeclaredEdition> Read(
        IReadOnlyList<EditionFolder> folders, MonthlyReturns returns, Frequency frequency, Report report)
    {
        var named = new SortedDictionary<Month, EditionFolder>();
        var meant = new HashSet<Month>();
        foreach (var folder in folders)
        {
            if (MonthOf(folder, report) is { } month)
            {
                named[month] = folder;
            }
            else if (Month.TryParse(CalendarWords.Month(folder.Name), out var near))
            {
                meant.Add(near);
            }
        }

        TellGaps(
            ReportedMonths.Gaps(named.Keys, frequency), named, returns.Results.Keys.Except(meant).ToHashSet(), report);
        return [.. named.Select(n => Read(n.Value, n.Key, returns, report)).OfType<DeclaredEdition>()];
    }

    private static Month? MonthOf(EditionFolder folder, Report report)
    {
        if (Month.TryParse(folder.Name, out var month) && ReportedMonths.Holds(month))
        {
            return month;
        }

        var meant = CalendarWords.Month(folder.Name);
        report.Add(EditionRules.FolderNotAMonth.At(
            new Location(folder.Path),
            month == default
                ? $"the folder “{Shown.Short(folder.Name)}” is not named for a month"
                : $"“{month}” is not a month from {ReportedMonths.FirstYear} to {ReportedMonths.LastYear}",
            meant is null || month != default
                ? $"name it for its year and month, such as {Content}2017-04"
                : $"name it {Content}{meant}"));
        return null;
    }

    private static DeclaredEdition? Read(EditionFolder folder, Month month, MonthlyReturns returns, Report report)
    {
        var own = new Report();
        if (returns.IsComplete && !returns.Results.ContainsKey(month))
        {
            own.Add(NoResults(folder, month));
        }

        var edition = folder.Declaration is null ? Undeclared(folder, own)
            : folder.Declaration.Root is { } root ? DeclarationReader.Read(root, folder, month, own)
            : null;
        report.AddAll(own.Findings);
        return own.HasErrors ? null : edition;
    }

    private static DeclaredEdition? Undeclared(EditionFolder folder, Report report)
    {
        report.Add(EditionRules.NoDeclaration.At(
            new Location(folder.Path),
            "the edition has no edition.yaml",
            $"add {folder.Path}/edition.yaml with at least “classification: unrestricted”, “restricted” or “exempt”"));
        return null;
    }

    private static Diagnostic NoResults(EditionFolder folder, Month month) => EditionRules.NoResults.At(
        new Location(folder.Declaration?.Path ?? folder.Path),
        $"the edition {month} has no results",
        $"add data/results/{month}.csv, or rename the folder for the month of its results");

    /// <summary>Where results are missing too, the finding about them says it.</summary>
    private static void TellGaps(
        IEnumerable<MissingMonths> gaps, SortedDictionary<Month, EditionFolder> named, HashSet<Month> due, Report report)
    {
        foreach (var gap in gaps)
        {
            var missing = gap.Each.Where(due.Contains).ToList();
            if (missing.Count > 0)
            {
                report.Add(EditionRules.EditionMissing.At(
                    new Location(named[gap.After].Path),
                    $"there are editions for {gap.Before} and {gap.After}, and none for {gap}",
                    $"add {string.Join(", ", missing.Take(12).Select(month => $"{Content}{month}/edition.yaml"))}"));
            }
        }
    }
}
