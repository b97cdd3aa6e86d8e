using Scorecard.Publish;

namespace Scorecard;

/// <summary>What a build did.</summary>
/// <param name="Check">What the inputs are like.</param>
/// <param name="Written">What was published; null if errors forbade it.</param>
/// <param name="Editions">How many editions the site shows.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Ratings">How many headline figures were judged.</param>
public sealed record BuildOutcome(CheckOutcome Check, SiteWritten? Written, int Editions = 0, int Pages = 0, int Ratings = 0);
