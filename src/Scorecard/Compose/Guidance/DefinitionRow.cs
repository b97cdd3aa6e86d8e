using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Guidance;

/// <summary>A measure and what it counts.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Measure">Its name, leading to its page.</param>
/// <param name="Definition">What exactly is counted; empty if nothing is said.</param>
/// <param name="Polarity">Which way is better.</param>
/// <param name="Basis">The period that a figure covers.</param>
public sealed record DefinitionRow(string Id, Link Measure, string Definition, string Polarity, string Basis);
