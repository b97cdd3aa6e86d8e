using Scorecard.Compose.Indicators;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Guidance;

/// <summary>The rules in words. They say what the code does: whoever changes one changes the other.</summary>
internal static class GuidanceWords
{
    internal static IReadOnlyList<KeyEntry> Ratings { get; } =
    [
        new(RatingMark.Of(Rag.Green), "The target is reached or passed."),
        new(RatingMark.Of(Rag.Amber), "The target is missed, but the minimum standard is kept. Exactly the minimum standard is Amber."),
        new(RatingMark.Of(Rag.Red), "The minimum standard is missed. Every Red has an exception report."),
    ];

    internal static IReadOnlyList<Fact> States { get; } =
    [
        new(Words.Of(NotRatedReason.Activity), "The measure counts demand; neither more nor less is better, so it has no rating."),
        new(Words.Of(NotRatedReason.NoStandard), "No target has been set for the month."),
        new(Words.Of(NotRatedReason.NotYetDue), "The target is for the whole financial year and is judged in its last month."),
        new($"{Words.Of(NotRatedReason.NotAvailable)} {Keys.Of(AbsentReason.NotAvailable)}", "The figure could not be had."),
        new($"{Words.Of(NotRatedReason.NotApplicable)} {Keys.Of(AbsentReason.NotApplicable)}", "The figure has no meaning this month, such as a share of nobody."),
        new($"{Words.Of(NotRatedReason.Suppressed)} {Keys.Of(AbsentReason.Confidential)}", "The figure is withheld so that nobody can be recognised in a small group."),
        new($"{Words.Of(NotRatedReason.Low)} {Keys.Of(AbsentReason.Low)}", "The figure would be shown as zero but is not zero."),
        new(Words.Of(NotRatedReason.Retired), "The measure is no longer reported."),
    ];

    internal static IReadOnlyList<Fact> Periods { get; } =
        [.. Enum.GetValues<Basis>().Select(basis => new Fact(Words.Of(basis), Explanations.Sentence(Words.Meaning(basis))))];

    internal static IReadOnlyList<Fact> Rules(Council council) =>
    [
        new("Rounding", "Figures are rounded to the decimal places shown, halves away from zero."),
        new("Comparison", council.Compare == CompareRule.Displayed
            ? "The figure as it is shown is compared with the standards, so that anybody can check the rating."
            : "The figure before rounding is compared with the standards."),
        new("Close to a target", "Where closer is better, the distance from the target decides: Green and Amber each have a distance that they allow."),
        new("Direction of travel", Travels.Method(council)),
        new("Few cases", Explanations.Sentence($"a percentage is marked “few cases” if {SmallBase.Meaning}")),
        new("Change or chance", "Figures of single months and of single days are shown with the range in which they vary by themselves: "
            + "the mean of at least 12 figures of the last 24 months, and 2.66 times the mean difference between neighbouring figures to each side. "
            + "A change is signalled by a figure outside that range, by seven in a row that rise or fall, by two of three beyond two thirds of "
            + "the way to the same end, or by seven in a row on the same side of the mean. It is not done for sums over several months."),
        new("Small numbers", council.Disclosure.Threshold == 0
            ? "No rule for small numbers is set."
            : $"Counts of people from 1 to {council.Disclosure.Threshold} are withheld{(council.Disclosure.Secondary ? ", and so is any figure from which they could be worked out" : "")}."),
    ];
}
