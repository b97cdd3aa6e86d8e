namespace Scorecard.Text;

/// <summary>A figure bound into narrative: <c>{{ SCS-05.value | words }}</c>.</summary>
/// <param name="Name">The name before the bar, without spaces around it: <c>SCS-05.value</c>.</param>
/// <param name="Filter">The filter behind the bar; empty if none.</param>
/// <param name="Raw">The whole of it as written, braces included.</param>
/// <param name="Line">The line of the narrative's file, from 1.</param>
/// <param name="Column">The column of that line, from 1.</param>
public sealed record FigureReference(string Name, string Filter, string Raw, int Line, int Column);
