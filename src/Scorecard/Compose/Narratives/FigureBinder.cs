using System.Globalization;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Narratives;

/// <summary>Prints the figures that an edition's narrative binds. Names were checked before; a hole here is our own bug.</summary>
internal sealed class FigureBinder(RatedEdition edition)
{
    // The month before may have been withdrawn, or be restricted, after the words were written and checked.
    private static readonly string _notShown = Words.Of(AbsentReason.NotAvailable);

    internal string Print(FigureReference reference) => FigureName.TryParse(reference.Name) switch
    {
        FigureName.Count count => Count(count.Which, reference.Filter),
        FigureName.EditionMonth => Dates.Long(edition.Month),
        FigureName.Measure measure => Measure(measure, reference),
        _ => throw Hole(reference),
    };

    private string Count(RagFigure which, string filter)
    {
        var count = which switch
        {
            RagFigure.Green => edition.Counts.Green,
            RagFigure.Amber => edition.Counts.Amber,
            RagFigure.Red => edition.Counts.Red,
            RagFigure.Total => edition.Counts.Rated,
            _ => edition.Counts.Total - edition.Counts.Rated,
        };
        return filter == FigureNames.WordsFilter ? Numbers.InWords(count) : Numbers.Grouped(count);
    }

    private string Measure(FigureName.Measure asked, FigureReference reference)
    {
        var rated = edition.Find(asked.Indicator, CohortScope.Of(asked.Cohort)) ?? throw Hole(reference);
        var unit = rated.Indicator.Unit;
        var standard = rated.Indicator.StandardIn(rated.Result.Month);
        var fraction = (rated.Result.Reading as Reading.Measured)?.Fraction;
        return Filtered(reference.Filter, asked.Field switch
        {
            FigureField.Value => Figures.Shown(rated),
            FigureField.Target when standard is not null => Figures.Level(standard.Target, unit),
            FigureField.Minimum when standard is not null => Figures.Minimum(standard, unit),
            FigureField.Rating => Words.Of(rated.Rating),
            FigureField.Direction => Words.Lowered(Words.Of(rated.Travel.Direction)),
            FigureField.Previous => rated.Previous is { } previous ? Figures.Value(previous.Value, unit) : _notShown,
            FigureField.Change => rated.Travel.Change is { } change ? Figures.Change(change, unit) : _notShown,
            FigureField.Numerator when fraction is { } counts => Numbers.Grouped(counts.Numerator),
            FigureField.Denominator when fraction is { } counts => Numbers.Grouped(counts.Denominator),
            FigureField.Title => rated.Indicator.Title,
            _ => throw Hole(reference),
        });
    }

    /// <summary>A count in words if that is asked for; what is no count stays as it is.</summary>
    private static string Filtered(string filter, string shown) =>
        filter == FigureNames.WordsFilter && int.TryParse(shown, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Numbers.InWords(count)
            : shown;

    private static InvalidOperationException Hole(FigureReference reference) =>
        new($"the figure {reference.Raw} has nothing to print, and no rule said so");
}
