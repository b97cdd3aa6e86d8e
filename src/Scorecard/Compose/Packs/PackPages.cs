using Scorecard.Compose.Cohorts;
using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Frames;
using Scorecard.Compose.Papers;
using Scorecard.Compose.Scorecards;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Packs;

/// <summary>Composes the pack: the same parts as on their own pages, their headings one level lower, their links leading within.</summary>
internal static class PackPages
{
    private const string PaperPart = "part-paper";
    private const string ScorecardPart = "part-scorecard";
    private const string ExceptionsPart = "part-exceptions";

    internal static PackPage Of(EditionContext context, Placing placing)
    {
        var month = Dates.Long(context.Month);
        var pack = new PackPage(context.Frames.Of(
            placing.Path, $"Complete pack, {month}", $"Everything on {month} that goes to the committee, to print in one go.", "Complete pack"))
        {
            Sentence = $"Everything on {month} that goes to the committee, in the order in which it is read.",
            Contents = [],
            Paper = context.Declared.Paper is { } paper ? Within(CoverPaperPages.Of(context, paper, placing), month) : null,
            Scorecard = Within(ScorecardPages.Of(context, placing)),
            Exceptions = Within(ExceptionPages.Of(context, placing)),
            Cohorts = [.. context.Cohorts.Select(c => new PackCohort($"part-cohort-{c.Id}", CohortPages.Of(context, c, placing)))],
        };
        return Styled(pack with { Contents = [.. Contents(pack)] }, context);
    }

    /// <summary>What stands on each printed sheet.</summary>
    internal static RunningLines Running(EditionContext context) => new(
        $"{context.Council.Authority}: {context.Council.Title}",
        string.Join(", ", new[] { Dates.Long(context.Month), Version(context), Closed(context.Declared) }.Where(words => words.Length > 0)),
        context.Council.Absolute(Addresses.Pack(context.Folder)));

    private static PackPage Styled(PackPage pack, EditionContext context) => pack with
    {
        Frame = pack.Frame with { PrintStyle = Addresses.Relative(pack.Frame.Path, Addresses.PackStyle(context.Folder)) },
    };

    private static IEnumerable<Link> Contents(PackPage pack)
    {
        if (pack.Paper is { } paper)
        {
            yield return new Link(paper.Frame.Heading, $"#{PaperPart}");
        }

        yield return new Link(pack.Scorecard.Frame.Heading, $"#{ScorecardPart}");
        yield return new Link(pack.Exceptions.Frame.Heading, $"#{ExceptionsPart}");
        foreach (var cohort in pack.Cohorts)
        {
            yield return new Link(cohort.Page.Frame.Heading, $"#{cohort.Anchor}");
        }
    }

    private static CoverPaperPage Within(CoverPaperPage paper, string month) => paper with
    {
        Appendices =
        [
            new Link($"Appendix A: scorecard for {month}", $"#{ScorecardPart}"),
            new Link("Exception reports", $"#{ExceptionsPart}"),
        ],
    };

    private static ScorecardPage Within(ScorecardPage scorecard) => scorecard with
    {
        Reds = [.. scorecard.Reds.Select(red => red with { Report = red.Report with { Href = $"#{ReportAnchor(red.Id.ToLowerInvariant())}" } })],
    };

    /// <summary>A measure may be called P1-1, and so may not take the anchor of a paragraph.</summary>
    private static ExceptionsPage Within(ExceptionsPage exceptions) => exceptions with
    {
        Reports = [.. exceptions.Reports.Select(report => report with { Anchor = ReportAnchor(report.Anchor) })],
    };

    private static string ReportAnchor(string measure) => $"exception-{measure}";

    private static string Version(EditionContext context) =>
        context.Declared.IsDraft ? "draft" : FormattableString.Invariant($"version {context.Version}");

    private static string Closed(DeclaredEdition edition) =>
        edition.Classification == Classification.Unrestricted ? "" : Words.Lowered(Words.Of(edition.Classification));
}
