namespace Scorecard.Domain;

/// <summary>Why a measure is Red and what is being done; obligatory for each Red.</summary>
/// <param name="Indicator">The measure.</param>
/// <param name="Owner">Who answers for the action; empty if nobody is named.</param>
/// <param name="Due">When the action is due; null if no date is given.</param>
/// <param name="Text">What happened, why, and what is being done.</param>
public sealed record ExceptionReport(IndicatorId Indicator, string Owner, DateOnly? Due, Narrative Text);
