using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>A scorebook's figures, found by month for rating; those left out are not there.</summary>
internal sealed class ReturnedFigures
{
    private readonly ILookup<(Month, IndicatorId), Result> _returned;

    public ReturnedFigures(Scorebook book) => _returned = Kept(book).ToLookup(r => (r.Month, r.Indicator));

    /// <summary>Every result that was not left out.</summary>
    public static IEnumerable<Result> Kept(Scorebook book) => book.Results.Values
        .SelectMany(m => m.All)
        .Where(r => book.LeftOut.Count == 0 || !book.LeftOut.Contains((r.Month, r.Indicator)));

    public IEnumerable<Result> Of(Month month, Indicator indicator) => _returned[(month, indicator.Id)];
}
