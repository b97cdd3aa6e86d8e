using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>
/// Finds the inputs of a published version that are not what they were, and the figures that would differ. An edition's
/// own files may not change at all; shared ones may, as long as no published figure, standard or rating would.
/// </summary>
internal static class ChangedInputs
{
    private const int MostFigures = 8;

    internal static IEnumerable<Diagnostic> Find(
        RatedEdition edition, PublishedVersion published, Release release, Scorebook book, bool isDeclarationTold)
    {
        var month = edition.Month;
        var now = release.InputsOf(month, book.Results.ContainsKey);
        var changed = published.Inputs.Keys.Union(now.Keys)
            .Where(path => published.Inputs.GetValueOrDefault(path) != now.GetValueOrDefault(path))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (changed.Count == 0)
        {
            yield break;
        }

        var figures = changed.Exists(path => path.StartsWith("data/", StringComparison.Ordinal))
            ? FigureChanges.Between(published.Figures.Value, PrintedFigures.Of(edition), book)
            : [];
        var results = VersionInputs.ResultsOf(month);
        foreach (var path in changed.Where(path => VersionInputs.IsOwn(path, month) && !(isDeclarationTold && path == PublishedFindings.DeclarationOf(month))))
        {
            yield return Own(published, path, Happened(path, published.Inputs, now), path == results ? figures : []);
        }

        if (figures.Count > 0 && !changed.Contains(results))
        {
            yield return Shared(published, changed, figures);
        }
    }

    private static string Happened(
        string path, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now) =>
        !now.ContainsKey(path) ? "was deleted" : before.ContainsKey(path) ? "was changed" : "was added";

    private static Diagnostic Own(PublishedVersion published, string path, string happened, IReadOnlyList<FigureChange> figures) =>
        PublishedRules.InputChanged.At(
            new Location(path),
            $"the file {happened} after {Named(published)} was published{(figures.Count > 0 ? $": {Listed(figures)}" : "")}",
            Cure(published, "put the file back as it was published"));

    private static Diagnostic Shared(PublishedVersion published, List<string> changed, IReadOnlyList<FigureChange> figures) =>
        PublishedRules.FigureChanged.At(
            new Location(Foremost(changed)),
            $"{Named(published)} was published with other figures, standards or ratings: {Listed(figures)}"
                + (changed.Count > 1 ? $" (changed since: {string.Join(", ", changed)})" : ""),
            Cure(published, "put the file back, or let the change begin with a later month where it can (a standard with its own `from`)"));

    /// <summary>The file that most likely did it: texts change no figure.</summary>
    private static string Foremost(List<string> changed) =>
        changed.Find(path => path.StartsWith("data/indicators/", StringComparison.Ordinal))
        ?? changed.Find(path => path.StartsWith("data/", StringComparison.Ordinal))
        ?? changed[0];

    private static string Cure(PublishedVersion published, string otherwise) =>
        $"declare version {published.Id.Number + 1} in {PublishedFindings.DeclarationOf(published.Id.Month)} with its day, "
            + $"“kind: correction” or “kind: revision” and a reason, or {otherwise}";

    private static string Named(PublishedVersion published) =>
        $"version {published.Id.Number} of {Dates.Long(published.Id.Month)}";

    private static string Listed(IReadOnlyList<FigureChange> figures) =>
        string.Join("; ", figures.Take(MostFigures).Select(change => change.Words))
            + (figures.Count > MostFigures ? $"; and {figures.Count - MostFigures} more" : "");
}
