using Scorecard.Compose.Frames;
using Scorecard.Domain;

namespace Scorecard.Compose.Papers;

/// <summary>The committee's cover paper.</summary>
public sealed record CoverPaperPage(Frame Frame) : Page(Frame)
{
    /// <summary>The heading block: From, To, Subject and so on, each with its lines.</summary>
    public required IReadOnlyList<PaperEntry> Entries { get; init; }

    /// <summary>What the paper says, as HTML.</summary>
    public required string SummaryHtml { get; init; }

    /// <summary>What the committee is asked to do, as HTML.</summary>
    public required string RecommendationHtml { get; init; }

    /// <summary>The numbered sections, those composed from the heading block last.</summary>
    public required IReadOnlyList<PaperSection> Sections { get; init; }

    /// <summary>Whom to ask.</summary>
    public required IReadOnlyList<PaperContact> Contacts { get; init; }

    /// <summary>The appendices.</summary>
    public required IReadOnlyList<Link> Appendices { get; init; }
}
