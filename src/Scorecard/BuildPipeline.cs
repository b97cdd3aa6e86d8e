using Scorecard.Compose;
using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Meaning;
using Scorecard.Compose.Versions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Publish;
using Scorecard.Publish.Archives;
using Scorecard.Publish.Records;
using Scorecard.Rate;
using Scorecard.Read;
using Scorecard.Validate;

namespace Scorecard;

/// <summary>The one way through the rooms: Sources → Scorebook → RatedScorebook → Site → SiteFiles → disk.</summary>
public static class BuildPipeline
{
    /// <summary>Finds everything that is wrong with the inputs; writes nothing.</summary>
    /// <exception cref="ArchiveException">What was published before is not intact.</exception>
    public static CheckOutcome Check(string root)
    {
        var archive = ArchiveReader.ReadWhole(ArchiveFolder.Of(root));
        return archive.Faults.Count > 0 ? throw new ArchiveException(archive.Faults) : Check(root, archive.Archive);
    }

    /// <summary>Checks the inputs and, if there is no error, builds the site.</summary>
    /// <exception cref="ArchiveException">What was published before is not intact.</exception>
    /// <exception cref="PublishException">The site could not be written; the old one stands.</exception>
    public static BuildOutcome Build(BuildRequest request, CancellationToken cancellation)
    {
        request.OnProgress?.Invoke("Reading and checking");
        var folder = ArchiveFolder.Of(request.Root);
        using var held = ArchiveLock.Take(folder, request.TellOfWaiting, cancellation);
        var last = LastBuild.Of(Target(request));
        var keys = BuildKeys.Of(request);
        if (last.Unchanged(keys.Whole) is var (record, site))
        {
            return Unchanged(record, site);
        }

        var check = Check(request.Root);
        if (check.Errors > 0 || check.Book is null)
        {
            return new BuildOutcome(check, null);
        }

        check = check with { Sources = new Sources() }; // everything is known that the raw text can tell: let it go
        request.OnProgress?.Invoke("Composing");
        var composed = SiteOf(check, request.Audience, request.Drafts);

        request.OnProgress?.Invoke("Writing");
        var files = SiteParts.Of(composed, check, folder, request.Audience, keys, last);
        var written = OfIntact(folder, () => SiteFolder.Replace(Target(request), files, cancellation));
        var outcome = new BuildOutcome(check, written, composed.Histories.Count, written.Pages, composed.Editions.Sum(e => e.Rated.Counts.Rated));
        if (keys.StillHold())
        {
            last.Remember(keys.Whole, check.Files, outcome.Editions, outcome.Ratings, [.. check.Findings.Select(FindingLines.Of)]);
        }

        return outcome;
    }

    /// <summary>What the same inputs gave before, and what still stands there.</summary>
    private static BuildOutcome Unchanged(BuildRecord record, SiteWritten site) => new(
        CheckOutcome.Remembered(record.Inputs, FindingLines.Read(record.Findings)), site, record.Editions, site.Pages, record.Ratings);

    /// <summary>Whoever meets one fault in the archive tells them all.</summary>
    private static SiteWritten OfIntact(ArchiveFolder folder, Func<SiteWritten> act)
    {
        try
        {
            return act();
        }
        catch (ArchiveException)
        {
            throw new ArchiveException(ArchiveVerifier.Verify(folder).Faults);
        }
    }

    /// <summary>The versions that are declared and not yet published, sealed, in the order in which they will be published.</summary>
    internal static IEnumerable<SealedVersion> Unpublished(CheckOutcome check, IReadOnlySet<Month>? months = null)
    {
        var open = JudgedBooksOf(check, Audience.Intranet, drafts: false);
        var site = Composer.Compose(open, Audience.Intranet, check.Release);
        return Sealing.Of(site, check, months);
    }

    internal static Site SiteOf(CheckOutcome check, Audience audience, bool drafts) =>
        Composer.Compose(JudgedBooksOf(check, audience, drafts), audience, check.Release);

    private static CheckOutcome Check(string root, Archive archive)
    {
        var report = new Report();
        var sources = SourceReader.Read(root, report);
        var book = sources.Texts.Count == 0 ? null : Validator.Validate(sources, report);
        var release = new Release(archive, sources.Digests);
        var rated = book is null ? null : Rater.Rate(book);
        if (rated is not null)
        {
            ExceptionFindings.Find(rated, report);
            PublishedFindings.Find(rated, release, report);
            FindDoubts(rated, report);
        }

        var (open, accepted) = Acknowledging.Of(report.Findings, book, sources, release);
        return new CheckOutcome([.. open.Select(f => Placed(sources, f))], book, sources.Texts.Count, release)
        {
            Sources = sources,
            Rated = rated,
            Accepted = [.. accepted.Select(a => a with { Finding = Placed(sources, a.Finding) })],
        };
    }

    /// <summary>While a figure is left out because of an error, every sentence about it would seem wrong.</summary>
    private static void FindDoubts(RatedScorebook rated, Report report)
    {
        if (!report.HasErrors)
        {
            ExceptionFindings.FindGaps(rated, report);
            MeaningFindings.Find(rated, report);
        }
    }

    private static Diagnostic Placed(Sources sources, Diagnostic finding) =>
        finding with { Excerpt = Excerpt(sources, finding), ColumnName = sources.ColumnName(finding.Location) };

    /// <summary>A line that may hold a figure to be protected stays unquoted: terminals are recorded and shared.</summary>
    private static string Excerpt(Sources sources, Diagnostic finding) =>
        finding.Rule.IsDiscreet ? "" : sources.Excerpt(finding.Location);

    /// <summary>What was taken back, and has no later version yet, is known to nobody.</summary>
    private static JudgedBooks JudgedBooksOf(CheckOutcome check, Audience audience, bool drafts)
    {
        var gone = check.Book!.Editions
            .Where(e => check.Archive.Newest(e.Month) is { Withdrawal: not null } newest && newest.Id.Number >= e.NewestVersion)
            .Select(e => e.Month)
            .ToHashSet();
        var book = check.Book.Without(gone);
        var judged = new Dictionary<Scorebook, RatedScorebook>(ReferenceEqualityComparer.Instance) { [check.Book] = check.Rated! };
        RatedScorebook Judged(Scorebook part) => judged.TryGetValue(part, out var known) ? known : judged[part] = Rater.Rate(part);
        var open = book.For(Audience.Public, drafts: false);
        var shown = audience == Audience.Public && !drafts ? open : book.For(audience, drafts);
        return new JudgedBooks(Judged(shown), Judged(open), Judged(book.For(Audience.Intranet, drafts: false)));
    }

    private static SiteTarget Target(BuildRequest request) => new(request.Output, request.Root)
    {
        Inputs = ["content", "data", "site", ".git"],
        TakeOver = request.TakeOver,
        OnWaiting = request.TellOfWaiting,
    };
}
