using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>Reads the figure of a row: a number, or why there is none.</summary>
internal sealed class FigureReader(Disclosure disclosure, Report report)
{
    private readonly FractionReader _fractions = new(report);
    private readonly ValueReader _values = new(report);

    /// <summary>The row's reading, or null if it holds a mistake, which the report then says.</summary>
    public Reading? Read(ResultRow row, Indicator indicator)
    {
        var figures = Figures.Of(row);
        if (figures.Value is Written.Symbol symbol)
        {
            return Beside(symbol.Reason, figures, row);
        }

        // Before anything else is said, because other messages quote the figure.
        if (SmallCounts.In(figures, indicator, disclosure) is { } small)
        {
            return Refuse(SmallCount(small.At, indicator, row));
        }

        return TellsMistakes(figures) ? null : Plain(figures, indicator, row);
    }

    private Reading? Plain(Figures figures, Indicator indicator, ResultRow row) =>
        (figures.Numerator, figures.Denominator, figures.Value) switch
        {
            (Written.Nothing, Written.Nothing, Written.Nothing) => Refuse(Empty(row)),
            (Written.Nothing, Written.Nothing, Written.Number value) => _values.Read(value.Value, figures, indicator),
            (Written.Number over, Written.Number under, var value) =>
                _fractions.Read(over.Value, under.Value, (value as Written.Number)?.Value, figures, indicator),
            _ => Refuse(Half(figures)),
        };

    /// <summary>The reading of a symbol. Figures beside [c] are dropped, so that they cannot get out.</summary>
    private Reading? Beside(AbsentReason reason, Figures figures, ResultRow row)
    {
        var alone = figures is { Numerator: Written.Nothing, Denominator: Written.Nothing };
        var ofNobody = reason == AbsentReason.NotApplicable && figures.Denominator is Written.Number { Value: 0 };
        if (!alone && !ofNobody && reason != AbsentReason.Confidential)
        {
            return Refuse(ResultRules.FiguresBesideSymbol.At(
                figures.ValueCell.At,
                $"“{figures.ValueCell.Text}” stands beside figures",
                $"write “{row.With(figures.ValueCell.Text)}”, or leave value empty if the figures are right"));
        }

        if (!alone && reason == AbsentReason.Confidential)
        {
            report.Add(ResultRules.FiguresBesideConfidential.At(
                figures.ValueCell.At,
                "the figures that “[c]” withholds stand beside it",
                $"write “{row.With("[c]")}”, so that the file does not hold them either"));
        }

        return new Reading.Absent(reason);
    }

    private bool TellsMistakes(Figures figures)
    {
        var found = false;
        foreach (var (column, cell, written) in figures.Each)
        {
            if (Mistake(column, written) is var (rule, message, fix))
            {
                report.Add(rule.At(cell.At, message, fix));
                found = true;
            }
        }

        return found;
    }

    private static (Rule Rule, string Message, string Fix)? Mistake(string column, Written written) => written switch
    {
        Written.Wrong wrong => (wrong.Rule, wrong.Message, wrong.Fix),
        Written.Symbol symbol when column != "value" => (
            ResultRules.MisplacedSymbol,
            $"“{Text.Keys.Of(symbol.Reason)}” stands in the column {column}",
            $"leave numerator and denominator empty and write {Text.Keys.Of(symbol.Reason)} in value"),
        _ => null,
    };

    private Reading? Refuse(Diagnostic mistake)
    {
        report.Add(mistake);
        return null;
    }

    private Diagnostic SmallCount(Location at, Indicator indicator, ResultRow row) => ResultRules.SmallCount.At(
        at,
        $"{indicator.Id} would publish a count of 1 to {disclosure.Threshold} people",
        $"write “{row.With("[c]")}”, or “disclosive: false” in its definition if it does not count people");

    private static Diagnostic Empty(ResultRow row) => ResultRules.EmptyResult.At(
        row["value"].At, "the row has no figure", $"write “{row.With("[x]")}” if it is not available");

    private static Diagnostic Half(Figures figures) => figures.Numerator is Written.Nothing
        ? ResultRules.HalfAFraction.At(
            figures.NumeratorCell.At,
            "there is a denominator and no numerator",
            "write the numerator too, or leave both empty and write value")
        : ResultRules.HalfAFraction.At(
            figures.DenominatorCell.At,
            "there is a numerator and no denominator",
            "write the denominator too, or leave both empty and write value");
}
