namespace Scorecard.Domain;

/// <summary>What good looks like for one indicator from one month on. It holds until a newer one starts.</summary>
/// <param name="From">The first month that it is used for.</param>
/// <param name="Target">The level to reach, in the indicator's unit.</param>
/// <param name="Annual">True if it is judged only in the last month of the financial year.</param>
public abstract record Standard(Month From, decimal Target, bool Annual)
{
    /// <summary>More is better: Green from the target up, Red below the minimum.</summary>
    /// <param name="From">The first month that it is used for.</param>
    /// <param name="Target">Green from here up.</param>
    /// <param name="Minimum">Red below here; never more than the target.</param>
    /// <param name="Strict">True if the target itself is not met by equality.</param>
    /// <param name="Annual">True if it is judged only in the last month of the financial year.</param>
    public sealed record AtLeast(Month From, decimal Target, decimal Minimum, bool Strict = false, bool Annual = false)
        : Standard(From, Target, Annual);

    /// <summary>Less is better: Green from the target down, Red above the minimum standard.</summary>
    /// <param name="From">The first month that it is used for.</param>
    /// <param name="Target">Green from here down.</param>
    /// <param name="Minimum">Red above here; never less than the target.</param>
    /// <param name="Strict">True if the target itself is not met by equality.</param>
    /// <param name="Annual">True if it is judged only in the last month of the financial year.</param>
    public sealed record AtMost(Month From, decimal Target, decimal Minimum, bool Strict = false, bool Annual = false)
        : Standard(From, Target, Annual);

    /// <summary>Closer is better: judged by the distance from the target, on either side.</summary>
    /// <param name="From">The first month that it is used for.</param>
    /// <param name="Target">The level to stay close to.</param>
    /// <param name="GreenWithin">Green up to this distance, included; zero or more.</param>
    /// <param name="AmberWithin">Amber up to this distance, included; not less than <paramref name="GreenWithin"/>.</param>
    /// <param name="Annual">True if it is judged only in the last month of the financial year.</param>
    public sealed record CloseTo(Month From, decimal Target, decimal GreenWithin, decimal AmberWithin, bool Annual = false)
        : Standard(From, Target, Annual);
}
