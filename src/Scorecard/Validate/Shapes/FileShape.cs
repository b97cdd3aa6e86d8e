namespace Scorecard.Validate.Shapes;

/// <summary>The keys of one kind of file.</summary>
/// <param name="Name">What the kind is called on the command line.</param>
/// <param name="Files">Where such files stand, from the root; <c>*</c> stands for any name.</param>
/// <param name="Asked">What its reader asks.</param>
public sealed record FileShape(string Name, string Files, Questions Asked)
{
    /// <summary>True if the keys stand before the text of a Markdown file.</summary>
    public bool IsFrontMatter => Files.EndsWith(".md", StringComparison.Ordinal);
}
