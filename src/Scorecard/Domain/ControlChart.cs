namespace Scorecard.Domain;

/// <summary>
/// What statistical process control says of a measure: how far its figures vary from month to month by themselves, and
/// which of them vary by more than that.
/// </summary>
/// <param name="Mean">The mean of the displayed figures.</param>
/// <param name="Lower">The lower limit: the mean less 2.66 times the mean moving range; not rounded.</param>
/// <param name="Upper">The upper limit: the mean plus 2.66 times the mean moving range; not rounded.</param>
/// <param name="Points">The figures, oldest first; the last is the edition's own.</param>
/// <param name="Variation">What the last figure says.</param>
/// <param name="Assurance">Whether figures that vary like these meet the target.</param>
public sealed record ControlChart(
    decimal Mean,
    decimal Lower,
    decimal Upper,
    IReadOnlyList<ControlPoint> Points,
    Variation Variation,
    Assurance Assurance)
{
    /// <summary>How many figures it takes at least; limits from fewer say too little.</summary>
    public const int FewestFigures = 12;

    /// <summary>How many mean moving ranges lie between the mean and a limit.</summary>
    public const decimal RangesToLimit = 2.66m;
}
