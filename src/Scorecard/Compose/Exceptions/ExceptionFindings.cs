using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Exceptions;

/// <summary>Finds Reds that nobody explains, and explanations of what is not Red.</summary>
public static class ExceptionFindings
{
    /// <summary>Reports them for every edition, drafts included.</summary>
    public static void Find(RatedScorebook all, Report report)
    {
        foreach (var edition in all.Editions)
        {
            foreach (var rated in edition.Headlines)
            {
                Find(edition.Declared, rated, report);
            }
        }
    }

    /// <summary>Reports what an exception report on a Red leaves open.</summary>
    public static void FindGaps(RatedScorebook all, Report report) => report.AddAll(
        from edition in all.Editions
        from rated in edition.Headlines
        where rated.Rating.IsRed && edition.Declared.Exceptions.ContainsKey(rated.Indicator.Id)
        from gap in ExceptionGaps.Find(edition.Declared.Exceptions[rated.Indicator.Id])
        select gap);

    private static void Find(DeclaredEdition edition, RatedResult rated, Report report)
    {
        var explained = edition.Exceptions.TryGetValue(rated.Indicator.Id, out var exception);
        if (rated.Rating.IsRed && !explained)
        {
            report.Add(Missing(edition, rated));
        }

        if (!rated.Rating.IsRed && explained)
        {
            report.Add(Needless(exception!, rated));
        }
    }

    /// <summary>A draft is still being written, so there the finding only reminds.</summary>
    private static Diagnostic Missing(DeclaredEdition edition, RatedResult rated)
    {
        var finding = ExceptionRules.RedWithoutException.At(
            new Location($"{edition.Folder}/edition.yaml"),
            $"{rated.Indicator.Id} “{rated.Indicator.Title}” is Red in {Dates.Long(edition.Month)} "
                + $"({Explanations.Reason(rated)}) and has no exception report",
            $"write {edition.Folder}/exceptions/{rated.Indicator.Id}.md: what happened, why, what is being done, by whom and by when");
        return edition.IsDraft ? finding with { Severity = Severity.Warning } : finding;
    }

    private static Diagnostic Needless(ExceptionReport exception, RatedResult rated) => ExceptionRules.ExceptionWithoutRed.At(
        new Location(exception.Text.File),
        $"{rated.Indicator.Id} “{rated.Indicator.Title}” is {Words.Of(rated.Rating)}, not Red, "
            + $"in {Dates.Long(rated.Result.Month)}, but has an exception report",
        $"delete the file, or move its text to commentary/{rated.Indicator.Id}.md");
}
