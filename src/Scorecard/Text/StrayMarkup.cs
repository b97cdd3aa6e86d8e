namespace Scorecard.Text;

/// <summary>Marks that do nothing here, so that readers would see them.</summary>
/// <param name="Kind">What was meant by them.</param>
/// <param name="Raw">The marks as written.</param>
/// <param name="Line">The line of the narrative's file, from 1.</param>
/// <param name="Column">The column of that line, from 1.</param>
public sealed record StrayMarkup(StrayMarkupKind Kind, string Raw, int Line, int Column);
