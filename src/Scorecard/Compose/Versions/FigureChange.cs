using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Versions;

/// <summary>A figure that two versions of an edition print differently.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Title">The measure's name.</param>
/// <param name="Subject">Whom it counts, and where; empty for everyone in the whole authority.</param>
/// <param name="Before">What the older version prints.</param>
/// <param name="RatingBefore">Its rating there.</param>
/// <param name="Now">What the newer version prints.</param>
/// <param name="RatingNow">Its rating there.</param>
public sealed record FigureChange(
    string Id, string Title, string Subject, string Before, RatingMark RatingBefore, string Now, RatingMark RatingNow)
{
    /// <summary>The change in a sentence's part: SCS-05 92.2% Green, now 85.5% Amber.</summary>
    public string Words => $"{Id}{(Subject.Length > 0 ? $" ({Subject})" : "")} {Before} {RatingBefore.Word}, now {Now} {RatingNow.Word}";
}
