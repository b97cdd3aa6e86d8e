namespace Scorecard.Text;

/// <summary>One step from the returned counts to the rating.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Words">The step as a sentence.</param>
public sealed record ExplainedStep(StepKind Kind, string Words);
