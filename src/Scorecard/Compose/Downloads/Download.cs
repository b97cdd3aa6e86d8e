using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Downloads;

/// <summary>A file that readers can take away.</summary>
/// <param name="File">The file, leading there relative to the page.</param>
/// <param name="Title">What it is.</param>
/// <param name="Meaning">What it holds and for whom.</param>
/// <param name="MediaType">Its kind for machines: text/csv.</param>
public sealed record Download(Link File, string Title, string Meaning, string MediaType)
{
    /// <summary>How large it is in words; empty until it was written.</summary>
    public string Size { get; init; } = "";
}
