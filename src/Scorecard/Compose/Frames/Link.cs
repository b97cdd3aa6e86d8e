namespace Scorecard.Compose.Frames;

/// <summary>A link on a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads, relative to the page; empty for the page itself.</param>
public sealed record Link(string Text, string Href)
{
    /// <summary>True if it names the page that it stands on.</summary>
    public bool IsHere => Href.Length == 0;
}
