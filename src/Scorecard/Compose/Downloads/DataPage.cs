using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Downloads;

/// <summary>What each download is and what its columns mean.</summary>
public sealed record DataPage(Frame Frame) : Page(Frame)
{
    /// <summary>The files.</summary>
    public required IReadOnlyList<Download> Downloads { get; init; }

    /// <summary>The columns of results.csv in their order.</summary>
    public required IReadOnlyList<ResultsColumn> Columns { get; init; }

    /// <summary>The same page with the size of each file.</summary>
    /// <param name="size">The size of the file that stands at a path of the page's own folder, in bytes.</param>
    public DataPage Weighed(Func<string, long> size) => this with
    {
        Downloads = [.. Downloads.Select(file => file with { Size = Text.Sizes.Of(size(file.File.Href)) })],
    };
}
