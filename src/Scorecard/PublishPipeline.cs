using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Publish;
using Scorecard.Publish.Archives;
using Scorecard.Render.Downloads;

namespace Scorecard;

/// <summary>What changes the archive: publishing a declared version, and taking one back.</summary>
public static class PublishPipeline
{
    /// <summary>Publishes every version that is declared and not yet in the archive, and builds the site.</summary>
    /// <param name="request">What to build then, and where.</param>
    /// <param name="editions">Which editions; all if none is named.</param>
    /// <param name="cancellation">Ends the work between two versions.</param>
    /// <exception cref="ArchiveException">What was published before is not intact.</exception>
    /// <exception cref="PublishException">The disk refuses; what was published before is unchanged.</exception>
    public static PublishOutcome Publish(BuildRequest request, IReadOnlySet<Month> editions, CancellationToken cancellation)
    {
        request.OnProgress?.Invoke("Reading and checking");
        var check = BuildPipeline.Check(request.Root);
        if (check.Errors > 0 || check.Book is null)
        {
            return new PublishOutcome(check, [], null);
        }

        var leftBehind = editions.Count == 0 ? [] : PublishedFindings.LeftBehind(check.Book, check.Archive, editions).ToList();
        if (leftBehind.Count > 0)
        {
            var others = check.Findings.Where(finding => finding.Rule != PublishedRules.NeverPublished);
            return new PublishOutcome(check with { Findings = [.. others, .. leftBehind] }, [], null);
        }

        var published = Published(request, check, editions.Count == 0 ? null : editions, cancellation);
        return new PublishOutcome(check, published, BuildPipeline.Build(request, cancellation));
    }

    /// <summary>The day on which a version was published; null if the archive does not hold it.</summary>
    public static DateOnly? PublishedOn(string root, VersionId id) =>
        ArchiveReader.Read(ArchiveFolder.Of(root)).Archive.Find(id)?.Declared.Published;

    /// <summary>Takes a published version back: a tombstone stands at its addresses from now on.</summary>
    /// <param name="root">The folder that holds the archive.</param>
    /// <param name="id">Which version.</param>
    /// <param name="date">The day.</param>
    /// <param name="reason">Why, in a sentence that everybody may read.</param>
    /// <param name="cancellation">Ends the waiting for another run.</param>
    /// <returns>The versions that may repeat its figures; null if there is no such version to take back.</returns>
    public static IReadOnlyList<VersionId>? Withdraw(string root, VersionId id, DateOnly date, string reason, CancellationToken cancellation)
    {
        var folder = ArchiveFolder.Of(root);
        using var writer = ArchiveWriter.Open(folder, null, cancellation);
        var archive = ArchiveReader.Read(folder).Archive;
        if (archive.Find(id) is not { Withdrawal: null } version)
        {
            return null;
        }

        var withdrawal = new Withdrawal(date, reason, version.Digest);
        var files = TombstoneFiles.Of(version, withdrawal, file => ArchivedFiles.Bytes(folder, id, file)).ToList();
        writer.Withdraw(VersionSeal.Seal(Tombstone(version, withdrawal, writer.Ledger), files), date);
        return [.. archive.Versions.Where(other => MayRepeat(other, id)).Select(other => other.Id)];
    }

    private static List<VersionId> Published(
        BuildRequest request, CheckOutcome check, IReadOnlySet<Month>? editions, CancellationToken cancellation)
    {
        var folder = ArchiveFolder.Of(request.Root);
        var published = new List<VersionId>();
        ArchiveWriter? writer = null;
        try
        {
            foreach (var version in BuildPipeline.Unpublished(check, editions))
            {
                cancellation.ThrowIfCancellationRequested();
                writer ??= Opened(request, folder, check.Archive, cancellation);
                request.OnProgress?.Invoke($"Publishing {version.Manifest.Id}");
                writer.Publish(version);
                published.Add(version.Manifest.Id);
            }

            if (writer is null && ArchiveWriter.IsNeeded(folder))
            {
                writer = Opened(request, folder, check.Archive, cancellation);
            }
        }
        finally
        {
            writer?.Dispose();
        }

        return published;
    }

    private static ArchiveWriter Opened(BuildRequest request, ArchiveFolder folder, Archive known, CancellationToken cancellation)
    {
        var writer = ArchiveWriter.Open(folder, request.TellOfWaiting, cancellation);
        if (writer.Knows(known))
        {
            return writer;
        }

        writer.Dispose();
        throw new PublishException("another run published in the meantime", "publish again");
    }

    private static Manifest Tombstone(PublishedVersion version, Withdrawal withdrawal, Ledger ledger) => new()
    {
        Id = version.Id,
        Declared = version.Declared,
        Classification = version.Classification,
        Imprint = version.Imprint,
        Generator = Sealing.Generator,
        Inputs = new Dictionary<string, string>(),
        Previous = ledger.Entries[^1].Manifest,
        Withdrawal = withdrawal,
    };

    /// <summary>Later editions show earlier figures in charts and beside their own; any other version of the same edition its own of the same.</summary>
    private static bool MayRepeat(PublishedVersion other, VersionId id) =>
        other.Withdrawal is null && other.Id != id && other.Id.Month >= id.Month && other.Id.Month.Since(id.Month) <= ChartWindow.Months;
}
