using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Reads commentary on single measures and the notes on cohorts.</summary>
internal static class Remarks
{
    internal static IReadOnlyDictionary<IndicatorId, Narrative> Commentary(
        EditionFolder folder, Month month, Setting setting)
    {
        var commentary = new Dictionary<IndicatorId, Narrative>();
        foreach (var file in folder.Commentary.Where(file => !file.IsBroken))
        {
            CheckFrontMatter(file, setting.Report);
            if (MeasureFiles.Subject(file, month, setting) is { } indicator)
            {
                commentary[indicator.Id] = Texts.Body(file);
            }
        }

        return commentary;
    }

    internal static IReadOnlyDictionary<string, Narrative> CohortNotes(EditionFolder folder, Setting setting)
    {
        var cohorts = setting.Facts.Council.Cohorts.Select(c => c.Id).ToList();
        var notes = new Dictionary<string, Narrative>();
        foreach (var file in folder.Cohorts.Where(file => !file.IsBroken))
        {
            CheckFrontMatter(file, setting.Report);
            if (cohorts.Contains(Texts.NameOf(file)))
            {
                notes[Texts.NameOf(file)] = Texts.Body(file);
            }
            else
            {
                setting.Add(Unknown(Texts.NameOf(file), cohorts), new Location(file.Path));
            }
        }

        return notes;
    }

    private static Fault Unknown(string name, IReadOnlyList<string> cohorts) => new(
        NarrativeRules.UnknownCohort,
        $"no cohort is called {Texts.Quote(name)}",
        Nearest.To(name, cohorts) is { } nearest
            ? $"rename the file to {nearest}.md"
            : "name the file after a cohort in data/scorecard.yaml, or delete it");

    private static void CheckFrontMatter(MarkdownFile file, Report report) => Texts.FrontMatter(file, report).Close();
}
