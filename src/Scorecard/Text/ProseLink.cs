namespace Scorecard.Text;

/// <summary>A link or an image in narrative.</summary>
/// <param name="Target">What it points to, as written.</param>
/// <param name="IsImage">True if the target is shown, not linked to.</param>
/// <param name="Description">The text of the link, or the image's description for those who cannot see it.</param>
/// <param name="Line">The line of the narrative's file, from 1.</param>
/// <param name="Column">The column of that line, from 1.</param>
public sealed record ProseLink(string Target, bool IsImage, string Description, int Line, int Column);
