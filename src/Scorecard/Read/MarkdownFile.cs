namespace Scorecard.Read;

/// <summary>A Markdown file and the YAML before its text.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="FrontMatter">The keys between the two lines of three hyphens; null if there are none.</param>
/// <param name="BodyLine">The file's line, from 1, on which the text starts.</param>
/// <param name="Body">The text, with line feeds.</param>
public sealed record MarkdownFile(string Path, YamlNode.Mapping? FrontMatter, int BodyLine, string Body)
{
    /// <summary>True if the file could not be read, which the report then says; nothing else need be said about it.</summary>
    public bool IsBroken { get; init; }
}
