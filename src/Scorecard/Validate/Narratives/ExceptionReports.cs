using System.Globalization;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Shapes;

namespace Scorecard.Validate.Narratives;

/// <summary>Reads an edition's exception reports.</summary>
internal static class ExceptionReports
{
    internal static IReadOnlyDictionary<IndicatorId, ExceptionReport> Read(
        EditionFolder folder, Month month, DeclaredEdition? declared, Setting setting)
    {
        var reports = new Dictionary<IndicatorId, ExceptionReport>();
        foreach (var file in folder.Exceptions.Where(file => !file.IsBroken))
        {
            var (owner, due) = FrontMatter(file, declared, setting.Report);
            if (MeasureFiles.Subject(file, month, setting) is { } indicator && IsRated(indicator, file, setting))
            {
                reports[indicator.Id] = new ExceptionReport(indicator.Id, owner, due, Texts.Body(file));
            }
        }

        return reports;
    }

    internal static (string Owner, DateOnly? Due) FrontMatter(
        MarkdownFile file, DeclaredEdition? declared, Report report, Questions? asked = null)
    {
        var fields = Texts.FrontMatter(file, report, asked);
        var (owner, due) = (fields.Text("owner"), fields.Date("due"));
        fields.Close();
        Braces.Check(file.FrontMatter, [], report);
        if (due is { } day && declared is { Versions: [{ Published: var published }, ..] } && day < published)
        {
            report.Add(NarrativeRules.DueBeforePublication.At(
                fields.Of("due"),
                $"the action is due on {Written(day)}, before the edition was published on {Written(published)}",
                "write the day by which it will be done"));
        }

        return (owner, due);
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsRated(Indicator indicator, MarkdownFile file, Setting setting)
    {
        var rated = indicator.Polarity != Polarity.None;
        setting.Add(rated ? null : Activity(indicator), new Location(file.Path));
        return rated;
    }

    private static Fault Activity(Indicator indicator) => new(
        NarrativeRules.ExceptionForActivity,
        $"{indicator.Id} is an activity measure, which is never Red",
        $"move the file to commentary/{indicator.Id}.md, or delete it");
}
