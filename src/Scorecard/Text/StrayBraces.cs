namespace Scorecard.Text;

/// <summary>Double braces that bind no figure, so that readers would see them.</summary>
/// <param name="Raw">The two braces as written.</param>
/// <param name="Line">The line of the narrative's file, from 1.</param>
/// <param name="Column">The column of that line, from 1.</param>
public sealed record StrayBraces(string Raw, int Line, int Column);
