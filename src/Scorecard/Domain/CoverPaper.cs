namespace Scorecard.Domain;

/// <summary>The committee's cover paper: its heading block and its numbered sections.</summary>
public sealed record CoverPaper
{
    /// <summary>Who presents it, in order.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>The committee and date that it is for.</summary>
    public string To { get; init; } = "";

    /// <summary>Its subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Its classification in the council's words, such as Unrestricted.</summary>
    public string Classification { get; init; } = "";

    /// <summary>The electoral divisions concerned.</summary>
    public string ElectoralDivisions { get; init; } = "";

    /// <summary>Where the paper has been before.</summary>
    public string PreviousPathway { get; init; } = "";

    /// <summary>Where the paper goes next.</summary>
    public string FuturePathway { get; init; } = "";

    /// <summary>What the paper says, in a sentence or two.</summary>
    public required Narrative Summary { get; init; }

    /// <summary>What the committee is asked to do.</summary>
    public required Narrative Recommendation { get; init; }

    /// <summary>Documents relied on; empty means None.</summary>
    public IReadOnlyList<string> BackgroundDocuments { get; init; } = [];

    /// <summary>Whom to ask, each under a heading such as Lead Officer.</summary>
    public IReadOnlyList<PaperContact> Contacts { get; init; } = [];

    /// <summary>The numbered sections.</summary>
    public required Narrative Body { get; init; }
}
