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
        var previous = Last(check);
        foreach (var edition in Unpublished(site).Where(edition => months?.Contains(edition.Rated.Month) ?? true))
        {
            var version = Seal(site, check, edition, previous);
            previous = version.Hash;
            yield return version;
        }
    }

    /// <summary>The manifest of what was published last.</summary>
    internal static string? Last(CheckOutcome check) =>
        check.Archive.InOrderOfPublication is [.., var last] ? last.Manifest : null;

    /// <summary>The editions whose newest version is declared and not yet published, in the order in which it will be.</summary>
    internal static IEnumerable<Edition> Unpublished(Site site) => site.Editions
        .Where(edition => !edition.IsPublished && !edition.Rated.Declared.IsDraft)
        .OrderBy(edition => edition.Rated.Declared.Versions[^1].Published)
        .ThenBy(edition => edition.Rated.Month);

    /// <summary>One of them, rendered and sealed.</summary>
    internal static SealedVersion Seal(Site site, CheckOutcome check, Edition edition, string? previous) => VersionSeal.Seal(
        Manifest(site.Council, edition) with { Previous = previous }, [.. SiteRenderer.Render(site, check.Book!, edition)]);

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
