using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Every figure bound into narrative names something that can be printed.</summary>
internal static class FigureChecks
{
    internal static void Check(ProseDocument document, Setting setting)
    {
        foreach (var figure in document.Figures)
        {
            var at = setting.Place(document.Narrative, figure.Raw, figure.Line, figure.Column);
            setting.Add(Fault(figure, setting), at);
        }
    }

    private static Fault? Fault(FigureReference figure, Setting setting) =>
        setting.Edition is not { } month ? OutsideEdition(figure) : FigureName.TryParse(figure.Name) switch
        {
            null => UnknownFigure(figure, setting.Facts),
            FigureName.Measure asked => Fault(figure, asked, month, setting),
            FigureName.Count => Filter(figure, isCount: true),
            _ => Filter(figure, isCount: false),
        };

    private static Fault? Fault(FigureReference figure, FigureName.Measure asked, Month month, Setting setting)
    {
        if (setting.Facts.IsBroken(asked.Indicator.Value))
        {
            return null;
        }

        return setting.Facts.Indicators.TryGetValue(asked.Indicator, out var indicator)
            ? Cohort(figure, asked, indicator, setting.Facts)
                ?? Unreported(figure, indicator, month)
                ?? Filter(figure, IsCount(asked.Field, indicator))
                ?? Nothing(figure, asked, indicator, month, setting)
            : UnknownMeasure(figure, asked, setting.Facts);
    }

    private static Fault OutsideEdition(FigureReference figure) => new(
        NarrativeRules.FigureOutsideEdition,
        $"{Texts.Quote(figure.Raw)} stands on a page that belongs to no month",
        "move the sentence into an edition, or write the words without a figure");

    private static Fault UnknownFigure(FigureReference figure, Facts facts) => new(
        NarrativeRules.UnknownFigure,
        $"no figure is called {Texts.Quote(figure.Name)}",
        Texts.Cure(figure.Name, FigureSuggestions.For(figure.Name, facts), FigureSuggestions.Pattern(facts)));

    private static Fault UnknownMeasure(FigureReference figure, FigureName.Measure asked, Facts facts) => new(
        NarrativeRules.FigureOfUnknownMeasure,
        $"no indicator is called “{asked.Indicator}”",
        Texts.Cure(
            figure.Name,
            FigureSuggestions.For(figure.Name, facts),
            "write the id of an indicator in data/indicators"));

    private static Fault? Cohort(FigureReference figure, FigureName.Measure asked, Indicator indicator, Facts facts)
    {
        var id = CohortScope.Of(asked.Cohort) switch
        {
            CohortScope.Only only => only.Cohort,
            CohortScope.Without without => without.Cohort,
            _ => null,
        };
        return id is null || indicator.Cohorts.Contains(id) ? null : new Fault(
            NarrativeRules.FigureOfIrrelevantCohort,
            facts.Council.Cohorts.Any(c => c.Id == id)
                ? $"{indicator.Id} has no figures for the cohort “{id}”"
                : $"no cohort is called {Texts.Quote(id)}",
            Texts.Cure(
                figure.Name,
                FigureSuggestions.OfCohorts(indicator, asked),
                $"write {indicator.Id}.{figure.Name.Split('.')[^1]}"));
    }

    private static Fault? Unreported(FigureReference figure, Indicator indicator, Month month) =>
        indicator.IsActiveIn(month) ? null : new Fault(
            NarrativeRules.FigureOfUnreportedMeasure,
            $"{Texts.Quote(figure.Raw)}: {indicator.Id} is not reported for {month}",
            $"take the figure out of the sentence, or mend “introduced” or “retired” of {indicator.Id}");

    private static Fault? Filter(FigureReference figure, bool isCount) => figure.Filter switch
    {
        FigureNames.WordsFilter when !isCount => new Fault(
            NarrativeRules.WordsOfNoCount,
            $"{Texts.Quote(figure.Raw)} asks for words, but {Texts.Quote(figure.Name)} is not a count",
            $"write {{{{ {figure.Name} }}}}"),
        "" or FigureNames.WordsFilter => null,
        _ => new Fault(
            NarrativeRules.UnknownFilter,
            $"no filter is called {Texts.Quote(figure.Filter)}",
            isCount
                ? $"write {{{{ {figure.Name} | words }}}} or {{{{ {figure.Name} }}}}"
                : $"write {{{{ {figure.Name} }}}}"),
    };

    private static bool IsCount(FigureField field, Indicator indicator) => field switch
    {
        FigureField.Numerator or FigureField.Denominator => true,
        FigureField.Value or FigureField.Previous or FigureField.Target or FigureField.Minimum =>
            indicator is { Unit: Unit.Count, Decimals: 0 },
        _ => false,
    };

    private static Fault? Nothing(
        FigureReference figure, FigureName.Measure asked, Indicator indicator, Month month, Setting setting) =>
        FigureContent.Lack(asked, indicator, month, setting) is not { } lack ? null : new Fault(
            NarrativeRules.NothingToPrint,
            $"{Texts.Quote(figure.Raw)} has nothing to print: {lack}",
            "write the sentence without this figure");
}
