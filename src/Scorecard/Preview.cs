namespace Scorecard;

/// <summary>A site that was not written.</summary>
/// <param name="Check">What was found in the inputs.</param>
/// <param name="Files">Every file by its address; null if an error stopped it.</param>
public sealed record Preview(CheckOutcome Check, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files);
