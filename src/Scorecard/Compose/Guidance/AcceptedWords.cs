namespace Scorecard.Compose.Guidance;

/// <summary>What each warning that an edition can accept says to readers. They stand for the rule: who adds one adds words.</summary>
public static class AcceptedWords
{
    private static readonly (string Code, string Name, string Words)[] _all =
    [
        ("SC1013", "unread-entry", "A file stands in the edition’s folder that is not part of the edition."),
        ("SC1019", "look-alike-letter", "A word is written with letters of another alphabet."),
        ("SC1302", "results-month-missing", "Results for the months before are missing."),
        ("SC1334", "small-remainder", "The cohort leaves few others, so that the rest of the children can nearly be worked out."),
        ("SC1351", "unmoved-figure", "The figure is exactly that of the month before."),
        ("SC1352", "unheard-of-jump", "The figure moves further than it ever did."),
        ("SC1353", "collapsed-denominator", "The figure counts fewer than half of those it did before."),
        ("SC1409", "meeting-before-publication", "The meeting is before the day of publication."),
        ("SC1410", "short-notice", "The papers are out fewer than five clear working days before the meeting."),
        ("SC1412", "edition-missing", "There is no edition for the months before."),
        ("SC1416", "acknowledgement-of-nothing", "A warning is accepted here that no longer exists."),
        ("SC1501", "missing-cover-paper", "There is a meeting and no cover paper."),
        ("SC1515", "repeated-exception-text", "The exception report has the words of the one before."),
        ("SC1516", "due-before-publication", "The action is due before the day of publication."),
        ("SC1544", "unshown-image", "A picture stands in the edition’s folder that no text shows."),
        ("SC1561", "exception-without-action", "The exception report does not say what is being done."),
        ("SC1562", "exception-without-owner", "The exception report names nobody who answers for the action."),
        ("SC1563", "exception-without-date", "The exception report does not say by when."),
        ("SC1602", "exception-without-red", "There is an exception report, and the measure is not Red."),
        ("SC1611", "miscounted-ratings", "A text gives a number of ratings that is not that of the scorecard."),
        ("SC1612", "contradicting-figure", "A text gives a percentage beside the measure that is not its figure."),
        ("SC1613", "contradicting-movement", "A text says that the measure moved, and the figures moved otherwise."),
    ];

    /// <summary>The rules that have words, by code and name.</summary>
    public static IReadOnlyList<(string Code, string Name)> Rules { get; } = [.. _all.Select(entry => (entry.Code, entry.Name))];

    /// <summary>The sentence for a rule, asked by its code or its name; empty for one that stands in no edition’s files.</summary>
    internal static string Of(string rule) => Array.Find(_all, entry => entry.Code == rule || entry.Name == rule).Words ?? "";
}
