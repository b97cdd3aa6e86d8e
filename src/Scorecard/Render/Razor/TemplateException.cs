namespace Scorecard.Render.Razor;

/// <summary>A template was asked for what it cannot do: a fault of ours, never of the council's files.</summary>
public sealed class TemplateException(string message) : Exception(message);
