using Scorecard.Diagnostics;

namespace Scorecard.Validate.Narratives;

/// <summary>What can be wrong with the words of an edition or of a standing page.</summary>
public static class NarrativeRules
{
    public static Rule MissingCoverPaper { get; } = new("SC1501", "missing-cover-paper", Severity.Warning);

    public static Rule MissingFrontMatter { get; } = new("SC1502", "missing-front-matter", Severity.Error);

    public static Rule ContradictingClassification { get; } =
        new("SC1503", "contradicting-classification", Severity.Error);

    public static Rule TextBeforeSection { get; } = new("SC1504", "text-before-section", Severity.Error);

    public static Rule TopHeading { get; } = new("SC1505", "top-heading", Severity.Error);

    public static Rule EmptyText { get; } = new("SC1506", "empty-text", Severity.Error);

    public static Rule UnknownMeasure { get; } = new("SC1511", "text-on-unknown-measure", Severity.Error);

    public static Rule UnreportedMeasure { get; } = new("SC1512", "text-on-unreported-measure", Severity.Error);

    public static Rule ExceptionForActivity { get; } = new("SC1513", "exception-for-activity-measure", Severity.Error);

    public static Rule UnknownCohort { get; } = new("SC1514", "text-on-unknown-cohort", Severity.Error);

    public static Rule RepeatedException { get; } = new("SC1515", "repeated-exception-text", Severity.Warning);

    public static Rule DueBeforePublication { get; } = new("SC1516", "due-before-publication", Severity.Warning);

    public static Rule UnusablePageName { get; } = new("SC1517", "unusable-page-name", Severity.Error);

    public static Rule MissingPageTitle { get; } = new("SC1518", "missing-page-title", Severity.Error);

    public static Rule UnknownFigure { get; } = new("SC1521", "unknown-figure", Severity.Error);

    public static Rule UnknownFilter { get; } = new("SC1522", "unknown-filter", Severity.Error);

    public static Rule FigureOfUnknownMeasure { get; } = new("SC1523", "figure-of-unknown-measure", Severity.Error);

    public static Rule FigureOfUnreportedMeasure { get; } =
        new("SC1524", "figure-of-unreported-measure", Severity.Error);

    public static Rule FigureOfIrrelevantCohort { get; } = new("SC1525", "figure-of-irrelevant-cohort", Severity.Error);

    public static Rule WordsOfNoCount { get; } = new("SC1526", "words-of-no-count", Severity.Error);

    public static Rule NothingToPrint { get; } = new("SC1527", "nothing-to-print", Severity.Error);

    public static Rule FigureOutsideEdition { get; } = new("SC1528", "figure-outside-edition", Severity.Error);

    public static Rule StrayBraces { get; } = new("SC1529", "stray-braces", Severity.Error);

    public static Rule StrayMarkup { get; } = new("SC1530", "stray-markup", Severity.Error);

    public static Rule DeadLink { get; } = new("SC1531", "dead-link", Severity.Error);

    public static Rule UnsafeLink { get; } = new("SC1532", "unsafe-link", Severity.Error);

    public static Rule LinkToHiddenEdition { get; } = new("SC1533", "link-to-hidden-edition", Severity.Error);

    public static Rule WordlessLink { get; } = new("SC1534", "wordless-link", Severity.Error);

    public static Rule MissingImage { get; } = new("SC1541", "missing-image", Severity.Error);

    public static Rule RemoteImage { get; } = new("SC1542", "remote-image", Severity.Error);

    public static Rule UndescribedImage { get; } = new("SC1543", "undescribed-image", Severity.Error);

    public static Rule UnshownImage { get; } = new("SC1544", "unshown-image", Severity.Warning);

    public static Rule UnreadableText { get; } = new("SC1551", "unreadable-text", Severity.Error);

    public static Rule HiddenCharacter { get; } = new("SC1552", "hidden-character", Severity.Error);

    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingCoverPaper, MissingFrontMatter, ContradictingClassification, TextBeforeSection, TopHeading, EmptyText,
        UnknownMeasure, UnreportedMeasure, ExceptionForActivity, UnknownCohort, RepeatedException,
        DueBeforePublication, UnusablePageName, MissingPageTitle,
        UnknownFigure, UnknownFilter, FigureOfUnknownMeasure, FigureOfUnreportedMeasure, FigureOfIrrelevantCohort,
        WordsOfNoCount, NothingToPrint, FigureOutsideEdition, StrayBraces, StrayMarkup,
        DeadLink, UnsafeLink, LinkToHiddenEdition, WordlessLink,
        MissingImage, RemoteImage, UndescribedImage, UnshownImage,
        UnreadableText, HiddenCharacter,
    ];
}
