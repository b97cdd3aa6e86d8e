using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Spread;

namespace Scorecard.Validate.Narratives;

/// <summary>Reads everything that officers wrote and checks it against the measures and their figures.</summary>
public static class NarrativeReader
{
    /// <summary>
    /// Completes the declared editions with their narrative. Texts of editions whose declaration is at fault are
    /// checked too.
    /// </summary>
    public static Written Read(Sources sources, IReadOnlyList<DeclaredEdition> declared, Facts facts, Report report)
    {
        var shelf = new Shelf(sources, declared);
        var byFolder = declared.ToDictionary(e => e.Folder);
        var complete = sources.Editions
            .Where(folder => Shelf.MonthOf(folder) is not null)
            .Select(folder => (Month: Shelf.MonthOf(folder)!.Value, Folder: folder))
            .Made(own => (own.Month, Edition: Complete(
                own.Folder, byFolder.GetValueOrDefault(own.Folder.Path), new Setting(own.Month, facts, shelf, report))))
            .ToDictionary(own => own.Month, own => own.Edition);

        var editions = declared.Select(e => complete.GetValueOrDefault(e.Month) ?? e).ToList();
        RepeatedExceptions.Check(editions, facts.Council.Frequency, report);
        return new Written(editions, StandingPages.Read(sources.Pages, new Setting(null, facts, shelf, report)));
    }

    private static DeclaredEdition? Complete(EditionFolder folder, DeclaredEdition? declared, Setting setting)
    {
        var month = setting.Edition!.Value;
        var paper = CoverPapers.Read(folder, declared, setting);
        var exceptions = ExceptionReports.Read(folder, month, declared, setting);
        var commentary = Remarks.Commentary(folder, month, setting);
        var notes = Remarks.CohortNotes(folder, setting);
        CheckTexts(folder, paper, setting);
        return declared is null ? null : declared with
        {
            Paper = paper,
            Exceptions = exceptions,
            Commentary = commentary,
            CohortNotes = notes,
        };
    }

    private static void CheckTexts(EditionFolder folder, CoverPaper? paper, Setting setting)
    {
        var documents = CoverPapers.Check(paper, folder.Paper, setting)
            .Concat(Shelf.RemarksOf(folder)
                .Where(file => !file.IsBroken)
                .Select(file => ProseChecks.CheckFile(file, setting)))
            .ToList();
        ImageChecks.CheckUnshown(folder, documents, setting.Report);
    }
}
