using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Home;

/// <summary>Lays measures and months side by side.</summary>
internal static class HeatMaps
{
    private const int MostMonths = 12;

    internal static HeatMap Of(RatedScorebook all)
    {
        var editions = all.Editions.TakeLast(MostMonths).ToList();
        return new HeatMap(
            [.. editions.Select(e => new Link(Dates.Short(e.Month), Addresses.Scorecard(Folder(e))))],
            [.. all.Book.Sections.Select(s => Group(s, editions)).Where(g => g.Rows.Count > 0)]);
    }

    private static HeatGroup Group(Section section, List<RatedEdition> editions) => new(
        section.Title,
        [
            .. section.Indicators
                .Where(i => i.Polarity != Polarity.None && editions.Exists(e => e.Find(i.Id) is not null))
                .Select(i => new HeatRow(
                    i.Id.Value, new Link(i.Title, Addresses.Indicator(i.Id)), [.. editions.Select(e => Cell(e, i.Id))])),
        ]);

    private static HeatCell Cell(RatedEdition edition, IndicatorId id) => edition.Find(id) is { } rated
        ? new HeatCell(RatingMark.Of(rated.Rating), Addresses.Indicator(Folder(edition), id))
        : new HeatCell(null, "");

    private static string Folder(RatedEdition edition) => Addresses.Folder(edition.Month, edition.Declared.NewestVersion);
}
