using Scorecard.Domain;

namespace Scorecard.Compose.Versions;

/// <summary>Which inputs a version of an edition is made from.</summary>
public static class VersionInputs
{
    private const string Results = "data/results/";

    private static readonly string[] _shared = ["data/scorecard.yaml", "data/indicators/", "content/pages/guidance.md", "content/pages/glossary.md", "content/theme/"];

    /// <summary>The folder of an edition's own texts; ends in a slash.</summary>
    public static string FolderOf(Month month) => $"content/editions/{month}/";

    /// <summary>The file of a month's results.</summary>
    public static string ResultsOf(Month month) => $"{Results}{month}.csv";

    /// <summary>True for a file that belongs to the edition alone.</summary>
    public static bool IsOwn(string path, Month month) =>
        IsOwn(path, ResultsOf(month), FolderOf(month));

    private static bool IsOwn(string path, string results, string folder) =>
        path == results || path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>The inputs of an edition among all inputs: its own, the shared, and the results that its charts show.</summary>
    /// <param name="month">The edition's month.</param>
    /// <param name="inputs">All inputs and their digests, by path.</param>
    /// <param name="isKnown">Whether the edition may know the results of a month.</param>
    public static IReadOnlyDictionary<string, string> Of(
        Month month, IReadOnlyDictionary<string, string> inputs, Func<Month, bool> isKnown)
    {
        var (results, folder) = (ResultsOf(month), FolderOf(month));
        return inputs
            .Where(input => IsOwn(input.Key, results, folder)
                || Array.Exists(_shared, shared => input.Key.StartsWith(shared, StringComparison.Ordinal))
                || (MonthOf(input.Key) is { } earlier && earlier < month && month.Since(earlier) <= ChartWindow.Months && isKnown(earlier)))
            .ToDictionary(input => input.Key, input => input.Value);
    }

    private static Month? MonthOf(string path) =>
        path.StartsWith(Results, StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal)
        && Month.TryParse(path[Results.Length..^4], out var month) ? month : null;
}
