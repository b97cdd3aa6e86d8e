using Scorecard.Compose.Frames;
using Scorecard.Compose.Indicators;

namespace Scorecard.Compose.Guidance;

/// <summary>How to read an edition: key, rules and definitions as they were then.</summary>
public sealed record GuidancePage(Frame Frame) : Page(Frame)
{
    /// <summary>The council's own notes, as HTML; empty if there are none.</summary>
    public required string NotesHtml { get; init; }

    /// <summary>What each rating means.</summary>
    public required IReadOnlyList<KeyEntry> Ratings { get; init; }

    /// <summary>What each state without a rating means.</summary>
    public required IReadOnlyList<Fact> States { get; init; }

    /// <summary>What each period means.</summary>
    public required IReadOnlyList<Fact> Periods { get; init; }

    /// <summary>The rules that the figures and ratings follow.</summary>
    public required IReadOnlyList<Fact> Rules { get; init; }

    /// <summary>The warnings that the editors accept: what it is about, what was found and why it stands.</summary>
    public IReadOnlyList<Fact> Accepted { get; init; } = [];

    /// <summary>Every measure's definition, by section.</summary>
    public required IReadOnlyList<DefinitionGroup> Definitions { get; init; }
}
