namespace Scorecard.Render.Razor;

/// <summary>Another template and what it shows, rendered where it is written.</summary>
public sealed record Piece(string Key, object Model);
