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
        foreach (var (edition, made) in Rendered(site, check, edition => months?.Contains(edition.Rated.Month) ?? true, _ => true))
        {
            var version = Seal(site, edition, previous, made().Files);
            previous = version.Hash;
            yield return version;
        }
    }

    /// <summary>The manifest of what was published last.</summary>
    internal static string? Last(CheckOutcome check) =>
        check.Archive.InOrderOfPublication is [.., var last] ? last.Manifest : null;

    /// <summary>
    /// The editions whose newest version is declared and not yet published, in the order in which it will be, and how to have
    /// its files.
    /// </summary>
    /// <param name="site">The site that holds them.</param>
    /// <param name="check">What they are made from.</param>
    /// <param name="among">Which of them.</param>
    /// <param name="isWanted">False if it may turn out that the files need not be made.</param>
    /// <param name="rooms">Where pages are kept; each has memory of its own if none are given.</param>
    internal static IEnumerable<(Edition Edition, Func<RenderedEdition> Made)> Rendered(
        Site site, CheckOutcome check, Func<Edition, bool> among, Func<Edition, bool> isWanted, PageRooms? rooms = null) => site.Editions
        .Where(edition => !edition.IsPublished && !edition.Rated.Declared.IsDraft && among(edition))
        .OrderBy(edition => edition.Rated.Declared.Versions[^1].Published)
        .ThenBy(edition => edition.Rated.Month)
        .MadeAhead(edition => RenderedEdition.Of(site, check.Book!, edition, rooms?.Open()), isWanted);

    /// <summary>One of them, sealed.</summary>
    internal static SealedVersion Seal(Site site, Edition edition, string? previous, DigestedFiles files) =>
        VersionSeal.Seal(Manifest(site.Council, edition) with { Previous = previous }, files);

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
