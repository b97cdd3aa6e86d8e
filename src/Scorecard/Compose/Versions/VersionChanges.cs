using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>Tells what a version changed in the one before it.</summary>
internal static class VersionChanges
{
    /// <summary>The change from one version to the next.</summary>
    /// <param name="before">The older version.</param>
    /// <param name="number">The newer version's number.</param>
    /// <param name="figures">The newer version's figures; null if it was taken back.</param>
    /// <param name="inputs">What the newer version is made from.</param>
    /// <param name="book">What the council returned.</param>
    internal static VersionChange Between(
        PublishedVersion before,
        int number,
        IReadOnlyList<PublishedFigure>? figures,
        IReadOnlyDictionary<string, string> inputs,
        Scorebook book)
    {
        if (before.Withdrawal is not null || figures is null)
        {
            return new VersionChange(
                before.Id.Number, number, "One of the two versions was withdrawn, so their figures are not set side by side.", []);
        }

        var changes = FigureChanges.Between(before.Figures.Value, figures, book);
        return new VersionChange(
            before.Id.Number, number, Sentence(changes, ChangedTexts.Between(before.Inputs, inputs, before.Id.Month)), changes);
    }

    private static string Sentence(IReadOnlyList<FigureChange> changes, IReadOnlyList<string> texts)
    {
        var ratings = changes.Count(change => change.RatingBefore != change.RatingNow);
        var figures = changes.Count == 0
            ? "No figure or rating changed"
            : $"{Numbers.Counted(changes.Count, "figure")} and {Numbers.Counted(ratings, "rating")} changed";
        return texts.Count == 0 ? $"{figures}." : $"{figures}; of the texts, {Words.Listed(texts)} changed.";
    }
}
