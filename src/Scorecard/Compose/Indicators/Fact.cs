namespace Scorecard.Compose.Indicators;

/// <summary>Something said of a measure.</summary>
/// <param name="Label">What is said: Definition.</param>
/// <param name="Text">The words.</param>
public sealed record Fact(string Label, string Text);
