using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Indicators;

/// <summary>Reads data/indicators.</summary>
public static class DefinitionsReader
{
    private const string Folder = "data/indicators";

    /// <summary>All sections and their sound indicators, in printed order.</summary>
    public static Definitions Read(IReadOnlyList<YamlFile> files, Council council, Report report)
    {
        var sections = files
            .Where(f => f.Root is not null)
            .Select(f => SectionReader.Read(f.Root!, council, report))
            .ToList();
        var drafts = sections.SelectMany(s => s.Indicators).ToList();
        var complete = files.Count > 0 && files.All(f => f.Root is not null) && sections.TrueForAll(s => s.IsWhole)
            && AreAllNamed(drafts);
        CheckTogether(files, sections, drafts, complete, report);
        report.AddAll(drafts.SelectMany(d => d.Own.Findings));
        return new Definitions(Printed(sections), Broken(drafts)) { IsComplete = complete };
    }

    /// <summary>False if an id is unreadable or stands twice: then nobody can tell which other id was meant.</summary>
    private static bool AreAllNamed(List<IndicatorDraft> drafts) =>
        drafts.TrueForAll(d => d.Id is { } id && (IndicatorId.TryParse(id) is not null || IdChecks.Mended(id) is not null))
        && drafts.Select(d => d.Id!.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count() == drafts.Count;

    private static void CheckTogether(
        IReadOnlyList<YamlFile> files,
        List<SectionDraft> sections,
        List<IndicatorDraft> drafts,
        bool complete,
        Report report)
    {
        if (files.Count == 0)
        {
            report.Add(IndicatorRules.NoIndicators.At(
                new Location(Folder), $"“{Folder}” defines no indicators", "write one file for each section there"));
        }

        IdChecks.Check(drafts);
        SeriesChecks.Check(drafts, complete);
        CheckTitles(sections, report);
    }

    private static void CheckTitles(List<SectionDraft> sections, Report report)
    {
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var section in sections.Where(s => s.Title is not null))
        {
            if (!seen.TryAdd(Slugs.Of(section.Title!), section.At))
            {
                report.Add(IndicatorRules.DuplicateSection.At(
                    section.At,
                    $"“{Shown.Short(section.Title!)}” is the heading of another section too, at {seen[Slugs.Of(section.Title!)]}",
                    "give each section a heading of its own, or put its indicators into one file"));
            }
        }
    }

    private static List<Section> Printed(List<SectionDraft> sections) =>
    [
        .. sections
            .Select(s => (s.Order, Section: new Section(s.Title ?? "", Slugs.Of(s.Title ?? ""), Printed(s.Indicators))))
            .OrderBy(s => s.Order ?? int.MaxValue)
            .ThenBy(s => s.Section.Slug, StringComparer.Ordinal)
            .Select(s => s.Section)
            .Where(s => s.Indicators.Count > 0),
    ];

    private static List<Indicator> Printed(IReadOnlyList<IndicatorDraft> drafts) =>
    [
        .. drafts
            .Where(d => d.Sound is not null)
            .OrderBy(d => d.Order ?? int.MaxValue)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => d.Sound!),
    ];

    private static HashSet<string> Broken(List<IndicatorDraft> drafts)
    {
        var sound = drafts.Where(d => d.Sound is not null).Select(d => d.Id!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var broken = drafts.Where(d => d.Sound is null).Select(d => d.Id).OfType<string>().ToList();
        return broken.Concat(broken.Select(IdChecks.Mended).OfType<string>())
            .Where(id => !sound.Contains(id))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
