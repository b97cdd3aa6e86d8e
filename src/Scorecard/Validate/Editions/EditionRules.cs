using Scorecard.Diagnostics;

namespace Scorecard.Validate.Editions;

/// <summary>What can be wrong with the declaration of an edition.</summary>
public static class EditionRules
{
    public static Rule FolderNotAMonth { get; } = Error("SC1401", "edition-folder-not-a-month");

    public static Rule NoDeclaration { get; } = Error("SC1402", "edition-without-declaration");

    public static Rule NoClassification { get; } = Error("SC1403", "edition-without-classification");

    public static Rule VersionOutOfOrder { get; } = Error("SC1404", "version-out-of-order");

    public static Rule VersionGoesBack { get; } = Error("SC1405", "version-goes-back");

    public static Rule VersionWithoutReason { get; } = Error("SC1406", "version-without-reason");

    public static Rule FirstVersionWithReason { get; } = Error("SC1407", "first-version-with-reason");

    public static Rule PublishedTooEarly { get; } = Error("SC1408", "published-too-early");

    public static Rule MeetingBeforePublication { get; } = Warning("SC1409", "meeting-before-publication");

    public static Rule ShortNotice { get; } = Warning("SC1410", "short-notice");

    public static Rule NoResults { get; } = Error("SC1411", "edition-without-results");

    public static Rule EditionMissing { get; } = Warning("SC1412", "edition-missing");

    public static Rule UnknownRule { get; } = Error("SC1413", "acknowledgement-of-unknown-rule");

    public static Rule UnknownMeasure { get; } = Error("SC1414", "acknowledgement-for-unknown-measure");

    public static Rule NotAcceptable { get; } = Error("SC1415", "acknowledgement-of-no-warning");

    public static Rule NothingToAccept { get; } = Warning("SC1416", "acknowledgement-of-nothing") with { IsOfMeaning = true };

    public static IReadOnlyList<Rule> All { get; } =
    [
        FolderNotAMonth, NoDeclaration, NoClassification, VersionOutOfOrder, VersionGoesBack, VersionWithoutReason,
        FirstVersionWithReason, PublishedTooEarly, MeetingBeforePublication, ShortNotice, NoResults, EditionMissing,
        UnknownRule, UnknownMeasure, NotAcceptable, NothingToAccept,
    ];

    private static Rule Error(string code, string name) => new(code, name, Severity.Error);

    private static Rule Warning(string code, string name) => new(code, name, Severity.Warning);
}
