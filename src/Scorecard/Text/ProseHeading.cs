namespace Scorecard.Text;

/// <summary>A heading in narrative.</summary>
/// <param name="Level">1 to 6, as written.</param>
/// <param name="Title">Its words, figures still as written.</param>
/// <param name="Line">The line of the narrative's file, from 1.</param>
public sealed record ProseHeading(int Level, string Title, int Line);
