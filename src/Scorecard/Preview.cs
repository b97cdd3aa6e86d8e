namespace Scorecard;

/// <summary>A site that was not written.</summary>
/// <param name="Check">What was found in the inputs.</param>
/// <param name="Files">Its files; null if an error stopped it.</param>
public sealed record Preview(CheckOutcome Check, PreviewFiles? Files);
