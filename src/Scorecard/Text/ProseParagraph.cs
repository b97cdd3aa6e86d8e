namespace Scorecard.Text;

/// <summary>A paragraph's plain words, to look for figures typed by hand.</summary>
/// <param name="Words">Its words, figures bound in left out.</param>
/// <param name="Line">The line of the narrative's file, from 1.</param>
public sealed record ProseParagraph(string Words, int Line);
