using Scorecard.Read;

namespace Scorecard.Validate.Results;

/// <summary>The three cells of a row that hold its figure, as written.</summary>
internal sealed record Figures(CsvCell NumeratorCell, CsvCell DenominatorCell, CsvCell ValueCell)
{
    public Written Numerator { get; } = WrittenReader.Read(NumeratorCell.Text);

    public Written Denominator { get; } = WrittenReader.Read(DenominatorCell.Text);

    public Written Value { get; } = WrittenReader.Read(ValueCell.Text);

    public static Figures Of(ResultRow row) => new(row["numerator"], row["denominator"], row["value"]);

    public IEnumerable<(string Column, CsvCell Cell, Written Written)> Each =>
    [
        ("numerator", NumeratorCell, Numerator),
        ("denominator", DenominatorCell, Denominator),
        ("value", ValueCell, Value),
    ];

    /// <summary>The number that a cell holds or most likely means; null if none.</summary>
    public static decimal? Meant(Written written) => written switch
    {
        Written.Number number => number.Value,
        Written.Wrong wrong => wrong.Meant,
        _ => null,
    };
}
