using Scorecard.Compose.Frames;
using Scorecard.Text;

namespace Scorecard.Compose.Downloads;

/// <summary>Composes the page of downloads.</summary>
internal static class DataPages
{
    internal static DataPage Of(EditionContext context)
    {
        var path = Addresses.Data(context.Folder, "index.html");
        var month = Dates.Long(context.Month);
        var frame = context.Frames.Of(
            path, $"Data, {month}", $"The figures of {month} to take away, and what each column means.", "Data");
        return new DataPage(frame with { Dataset = Datasets.Of(context) })
        {
            Downloads = [.. Files.Select(file => file with { File = Link(path, context.Folder, file.File.Text) })],
            Columns = ResultsColumns.All,
        };
    }

    /// <summary>The files of every edition.</summary>
    internal static IReadOnlyList<Download> Files { get; } =
    [
        File("results.csv", "Results", "The figures as a table, one row for each measure and group. For a spreadsheet.", "text/csv"),
        File("results.csv-metadata.json", "What the columns mean", "The list below for machines, as CSV on the Web describes tables.", "application/csvm+json"),
        File("scorecard.json", "Scorecard", "Figures, ratings and the reason for each. For programs.", "application/json"),
        File("scorecard.schema.json", "Schema of the scorecard", "What programs may rely on in scorecard.json.", "application/schema+json"),
        File("indicators.json", "Definitions", "What each measure counts, its standards and since when they hold.", "application/json"),
    ];

    private static Download File(string name, string title, string meaning, string type) => new(new Link(name, name), title, meaning, type);

    private static Link Link(string path, string folder, string name) => new(name, Addresses.Relative(path, Addresses.Data(folder, name)));
}
