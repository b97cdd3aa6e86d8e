namespace Scorecard.Domain;

/// <summary>Words of the committee's officers, in Markdown, and where they stand.</summary>
/// <param name="File">The file, relative to the root, with forward slashes.</param>
/// <param name="Line">The file's line, from 1, on which <paramref name="Markdown"/> starts.</param>
/// <param name="Markdown">The text, with line feeds; never null, perhaps empty.</param>
/// <param name="Embedded">True for a value inside YAML, whose lines are not those of the file.</param>
public sealed record Narrative(string File, int Line, string Markdown, bool Embedded = false);
