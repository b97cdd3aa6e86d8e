using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Subsets;

/// <summary>Composes the page of a subset.</summary>
internal static class SubsetPages
{
    internal static SubsetPage Of(EditionContext context, Subset subset)
    {
        var path = Addresses.Subset(context.Folder, subset.Id);
        var month = Dates.Long(context.Month);
        var groups = MeasureRows.Grouped(context, path, i => i.Subsets.Contains(subset.Id));
        return new SubsetPage(context.Frames.Of(
            path, $"{subset.Title}, {month}", $"The measures of {month} that feed the {subset.Title}.", subset.Title))
        {
            Report = subset.Title,
            Sentence = Sentence([.. groups.SelectMany(g => g.Rows)], subset),
            Groups = groups,
        };
    }

    private static string Sentence(IReadOnlyList<MeasureRow> rows, Subset subset)
    {
        int Of(string key) => rows.Count(r => r.Rating.Key == key);
        return $"{Explanations.Sentence(Numbers.Counted(rows.Count, "measure") + $" of the scorecard feed the {subset.Title}")} "
            + $"{Of("green")} are Green, {Of("amber")} Amber and {Of("red")} Red.";
    }
}
