using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>What a series has done so far, from its start or the last break.</summary>
internal sealed record SeriesPast
{
    /// <summary>The last figure; null before the first.</summary>
    public MeasuredFigure? Last { get; private init; }

    /// <summary>The month of the first figure.</summary>
    public Month First { get; private init; }

    /// <summary>How many figures had the month before beside them.</summary>
    public int Changes { get; private init; }

    /// <summary>The largest of those changes, without its sign.</summary>
    public decimal Largest { get; private init; }

    /// <summary>True if a figure, or the denominator of one, was once exactly that of the month before.</summary>
    public bool HasStoodStill { get; private init; }

    /// <summary>The lowest displayed value.</summary>
    public decimal Least { get; private init; }

    /// <summary>The highest displayed value.</summary>
    public decimal Most { get; private init; }

    /// <summary>How many figures had a denominator.</summary>
    public int Denominators { get; private init; }

    /// <summary>The smallest denominator.</summary>
    public decimal SmallestDenominator { get; private init; }

    /// <summary>The same past with one figure more.</summary>
    /// <param name="now">The figure.</param>
    /// <param name="follows">True if the last figure is that of the month before.</param>
    public SeriesPast With(MeasuredFigure now, bool follows) => this with
    {
        Last = now,
        First = Last is null ? now.Month : First,
        Changes = Changes + (follows ? 1 : 0),
        Largest = follows ? Math.Max(Largest, Math.Abs(now.Displayed - Last!.Displayed)) : Largest,
        HasStoodStill = HasStoodStill || (follows && now.IsLike(Last!)),
        Least = Last is null ? now.Displayed : Math.Min(Least, now.Displayed),
        Most = Last is null ? now.Displayed : Math.Max(Most, now.Displayed),
        Denominators = Denominators + (now.Fraction is null ? 0 : 1),
        SmallestDenominator = now.Fraction is not { Denominator: var d } ? SmallestDenominator
            : Denominators == 0 ? d : Math.Min(SmallestDenominator, d),
    };
}
