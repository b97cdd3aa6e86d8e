namespace Scorecard.Domain;

/// <summary>The range in which an activity measure is expected; outside it demand is unusual, not good or bad.</summary>
/// <param name="From">The first month that it is used for.</param>
/// <param name="Lower">The lowest expected value, included.</param>
/// <param name="Upper">The highest expected value, included; never less than <paramref name="Lower"/>.</param>
public sealed record ExpectedRange(Month From, decimal Lower, decimal Upper);
