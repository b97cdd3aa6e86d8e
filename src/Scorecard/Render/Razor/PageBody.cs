namespace Scorecard.Render.Razor;

/// <summary>The place in a layout where the page goes.</summary>
public sealed record PageBody;
