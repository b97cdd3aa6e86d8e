using Scorecard.Domain;

namespace Scorecard.Compose;

/// <summary>
/// The council's returns, judged as different readers may know them. An edition is published for those who may read it,
/// whatever else a site shows: what an intranet or a look at drafts adds must not find its way into a published page.
/// </summary>
/// <param name="All">All that the site may show.</param>
/// <param name="Open">What an unrestricted edition is published from.</param>
/// <param name="Closed">What a restricted or exempt edition is published from.</param>
public sealed record JudgedBooks(RatedScorebook All, RatedScorebook Open, RatedScorebook Closed)
{
    /// <summary>The same book for every reader.</summary>
    public static JudgedBooks Of(RatedScorebook all) => new(all, all, all);

    /// <summary>The book that an edition is published from.</summary>
    public RatedScorebook For(DeclaredEdition edition) => edition switch
    {
        { IsDraft: true } => All,
        { Classification: Classification.Unrestricted } => Open,
        _ => Closed,
    };
}
