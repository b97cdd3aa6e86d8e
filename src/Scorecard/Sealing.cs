using Scorecard.Compose;
using Scorecard.Domain;
using Scorecard.Publish.Archives;
using Scorecard.Render;

namespace Scorecard;

/// <summary>Renders and seals the versions that are declared and not yet published.</summary>
internal static class Sealing
{
    /// <summary>The program and its version, as manifests name it.</summary>
    internal static string Generator { get; } = $"Scorecard {typeof(Sealing).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>
    /// The versions one after the other, by day of publication and then by edition; each manifest names the one before.
    /// </summary>
    /// <param name="site">The site that holds them.</param>
    /// <param name="check">What they are made from, and what was published before.</param>
    /// <param name="months">Which editions; all if not given.</param>
    internal static IEnumerable<SealedVersion> Of(Site site, CheckOutcome check, IReadOnlySet<Month>? months = null)
    {
        var previous = check.Archive.InOrderOfPublication is [.., var last] ? last.Manifest : null;
        foreach (var edition in Unpublished(site, months))
        {
            var version = VersionSeal.Seal(
                Manifest(site.Council, edition) with { Previous = previous }, [.. SiteRenderer.Render(site, check.Book!, edition)]);
            previous = version.Hash;
            yield return version;
        }
    }

    private static IEnumerable<Edition> Unpublished(Site site, IReadOnlySet<Month>? months) => site.Editions
        .Where(edition => !edition.IsPublished && !edition.Rated.Declared.IsDraft)
        .Where(edition => months is null || months.Contains(edition.Rated.Month))
        .OrderBy(edition => edition.Rated.Declared.Versions[^1].Published)
        .ThenBy(edition => edition.Rated.Month);

    private static Manifest Manifest(Council council, Edition edition) => new()
    {
        Id = new VersionId(edition.Rated.Month, edition.Version),
        Declared = edition.Rated.Declared.Versions[^1],
        Classification = edition.Rated.Declared.Classification,
        Imprint = new Imprint(council.Title, council.Authority, council.Language, council.BaseUrl),
        Generator = Generator,
        Inputs = edition.Inputs,
    };
}
