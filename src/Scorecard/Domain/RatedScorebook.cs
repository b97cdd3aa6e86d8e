namespace Scorecard.Domain;

/// <summary>A scorebook with the judgement on each edition's figures.</summary>
/// <param name="Book">What the council returned.</param>
/// <param name="Editions">Its editions, judged, oldest first.</param>
public sealed record RatedScorebook(Scorebook Book, IReadOnlyList<RatedEdition> Editions)
{
    /// <summary>The edition reported before that of <paramref name="month"/>, or null if there is none.</summary>
    public RatedEdition? Before(Month month) => Editions.FirstOrDefault(e => e.Month == month.Before(Book.Council.Frequency));
}
