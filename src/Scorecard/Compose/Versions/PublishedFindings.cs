using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>Finds what was changed after it was published, and no new version says so.</summary>
public static class PublishedFindings
{
    /// <summary>Reports it for every edition that has a version in the archive or declares one.</summary>
    public static void Find(RatedScorebook all, Release release, Report report)
    {
        foreach (var edition in all.Editions)
        {
            report.AddAll(NeverPublished(edition.Declared, release.Archive));
        }

        foreach (var month in release.Archive.Months.Where(month => release.Archive.Newest(month) is { Withdrawal: null }))
        {
            var edition = all.Editions.FirstOrDefault(e => e.Month == month);
            var declarations = Declarations(month, edition?.Declared, release).ToList();
            report.AddAll(declarations);
            var newest = release.Archive.Newest(month)!;
            if (edition is not null && edition.Declared.Versions.Count == newest.Id.Number)
            {
                report.AddAll(ChangedInputs.Find(edition, newest, release, all.Book, declarations.Count > 0));
            }
        }
    }

    /// <summary>
    /// With the first version in the archive, what editions miss that were not chosen turns from a warning into an error, and
    /// nothing could be published any more.
    /// </summary>
    /// <param name="book">The council's book.</param>
    /// <param name="archive">What was published so far.</param>
    /// <param name="chosen">The editions to publish.</param>
    public static IEnumerable<Diagnostic> LeftBehind(Scorebook book, Archive archive, IReadOnlySet<Month> chosen) =>
        archive.InOrderOfPublication.Count > 0
            ? []
            : from edition in book.Editions
              where !chosen.Contains(edition.Month)
              from missing in NeverPublished(edition, archive)
              select missing with { Severity = Severity.Error, Fix = "publish every edition at once, with `scorecard publish` and no month: site/ begins with them" };

    /// <summary>A version before the first one in the archive was published elsewhere; a later one has been lost or was never made.</summary>
    private static IEnumerable<Diagnostic> NeverPublished(DeclaredEdition edition, Archive archive) =>
        from version in edition.Versions.SkipLast(1)
        where archive.Newest(edition.Month) is not { } newest || newest.Id.Number < version.Number
        select NeverPublished(edition, version, archive);

    /// <summary>Who starts an archive has published elsewhere before; who has one has lost something.</summary>
    private static Diagnostic NeverPublished(DeclaredEdition edition, EditionVersion version, Archive archive)
    {
        var finding = PublishedRules.NeverPublished.At(
            new Location(DeclarationOf(edition.Month)),
            $"version {version.Number} of {Dates.Long(edition.Month)} is declared, but the archive does not hold it, and its words and figures are gone",
            $"bring site/{edition.Month}/v{version.Number} back from history, or declare and publish one version at a time");
        return archive.InOrderOfPublication.Count == 0 ? finding with { Severity = Severity.Warning } : finding;
    }

    private static IEnumerable<Diagnostic> Declarations(Month month, DeclaredEdition? declared, Release release)
    {
        // An edition whose declaration is itself wrong is told elsewhere.
        if (declared is null && release.Inputs.Keys.Any(path => path.StartsWith(VersionInputs.FolderOf(month), StringComparison.Ordinal)))
        {
            yield break;
        }

        foreach (var published in release.Archive.Of(month))
        {
            var written = declared?.Versions.FirstOrDefault(version => version.Number == published.Id.Number);
            if (written is null)
            {
                yield return Undeclared(published);
            }
            else if (written != published.Declared)
            {
                yield return Changed(published);
            }
        }
    }

    private static Diagnostic Undeclared(PublishedVersion published) => PublishedRules.Undeclared.At(
        new Location(DeclarationOf(published.Id.Month)),
        $"version {published.Id.Number} of {Dates.Long(published.Id.Month)} was published, but the edition no longer declares it",
        $"bring {VersionInputs.FolderOf(published.Id.Month)} back as it was; to take a version back, use `scorecard withdraw {published.Id}`");

    private static Diagnostic Changed(PublishedVersion published) => PublishedRules.DeclarationChanged.At(
        new Location(DeclarationOf(published.Id.Month)),
        $"version {published.Id.Number} was published on {Dates.Plain(published.Declared.Published)} as "
            + $"{Keys.Of(published.Declared.Kind)}{(published.Declared.Reason.Length > 0 ? $" (“{published.Declared.Reason}”)" : "")}, "
            + "and is declared otherwise now",
        "write its day, kind and reason as they were published; what is new belongs into a new version");

    internal static string DeclarationOf(Month month) => $"{VersionInputs.FolderOf(month)}edition.yaml";
}
