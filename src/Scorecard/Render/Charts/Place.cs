namespace Scorecard.Render.Charts;

/// <summary>A place in a drawing, in tenths of its unit.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
internal readonly record struct Place(int X, int Y);
