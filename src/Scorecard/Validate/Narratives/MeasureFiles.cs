using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;

namespace Scorecard.Validate.Narratives;

/// <summary>Texts on one measure are named after it.</summary>
internal static class MeasureFiles
{
    /// <summary>The measure that a file is about; null if the reason why there is none is told.</summary>
    internal static Indicator? Subject(MarkdownFile file, Month month, Setting setting)
    {
        var name = Texts.NameOf(file);
        if (setting.Facts.IsBroken(name))
        {
            return null;
        }

        var found = IndicatorId.TryParse(name) is { } id ? setting.Facts.Indicators.GetValueOrDefault(id) : null;
        setting.Add(found is null ? Unknown(name, setting.Facts) : Unreported(found, month), new Location(file.Path));
        return found is not null && found.IsActiveIn(month) ? found : null;
    }

    private static Fault Unknown(string name, Facts facts) => new(
        NarrativeRules.UnknownMeasure,
        $"no indicator is called {Texts.Quote(name)}",
        Text.Nearest.To(name, facts.Ids) is { } nearest
            ? $"rename the file to {nearest}.md"
            : "name the file after an indicator in data/indicators, or delete it");

    private static Fault? Unreported(Indicator indicator, Month month) =>
        indicator.IsActiveIn(month) ? null : new Fault(
        NarrativeRules.UnreportedMeasure,
        $"{indicator.Id} is not reported for {month}",
        $"delete the file, or mend “introduced” or “retired” of {indicator.Id}");
}
