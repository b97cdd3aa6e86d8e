using Scorecard.Compose;
using Scorecard.Compose.Exceptions;
using Scorecard.Diagnostics;
using Scorecard.Publish;
using Scorecard.Rate;
using Scorecard.Read;
using Scorecard.Render;
using Scorecard.Validate;

namespace Scorecard;

/// <summary>The one way through the rooms: Sources → Scorebook → RatedScorebook → Site → SiteFiles → disk.</summary>
public static class BuildPipeline
{
    /// <summary>Finds everything that is wrong with the inputs; writes nothing.</summary>
    public static CheckOutcome Check(string root)
    {
        var report = new Report();
        var sources = SourceReader.Read(root, report);
        var book = sources.Texts.Count == 0 ? null : Validator.Validate(sources, report);
        if (book is not null)
        {
            ExceptionFindings.Find(Rater.Rate(book), report);
        }

        return new CheckOutcome(
            [.. report.Findings.Select(f => f with { Excerpt = Excerpt(sources, f) })], book, sources.Texts.Count);
    }

    /// <summary>A line that may hold a figure to be protected stays unquoted: terminals are recorded and shared.</summary>
    private static string Excerpt(Sources sources, Diagnostic finding) =>
        finding.Rule.IsDiscreet ? "" : sources.Excerpt(finding.Location);

    /// <summary>Checks the inputs and, if there is no error, publishes the site.</summary>
    /// <exception cref="PublishException">The site could not be written; the old one stands.</exception>
    public static BuildOutcome Build(BuildRequest request, CancellationToken cancellation)
    {
        request.OnProgress?.Invoke("Reading and checking");
        var check = Check(request.Root);
        if (check.Errors > 0 || check.Book is null)
        {
            return new BuildOutcome(check, null);
        }

        request.OnProgress?.Invoke("Composing");
        var book = check.Book.For(request.Audience, request.Drafts);
        var site = Composer.Compose(Rater.Rate(book), request.Audience);

        request.OnProgress?.Invoke("Writing");
        var written = SiteFolder.Replace(Target(request), SiteRenderer.Render(site, book), cancellation);
        return new BuildOutcome(
            check,
            written,
            site.Editions.Count,
            site.Pages.Count + site.Editions.Sum(e => e.Pages.Count),
            site.Editions.Sum(e => e.Rated.Counts.Rated));
    }

    private static SiteTarget Target(BuildRequest request) => new(request.Output, request.Root)
    {
        Inputs = ["content", "data", "site", ".git"],
        TakeOver = request.TakeOver,
        OnWaiting = () => request.OnProgress?.Invoke("Waiting for another build to finish"),
    };
}
