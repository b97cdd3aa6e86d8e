using Scorecard.Compose.Frames;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Papers;

/// <summary>Composes the cover paper.</summary>
internal static class CoverPaperPages
{
    internal static CoverPaperPage Of(EditionContext context, CoverPaper paper, Placing placing)
    {
        var path = placing.Path;
        var month = Dates.Long(context.Month);
        return new CoverPaperPage(context.Frames.Of(
            path, $"Cover paper, {month}", $"The paper to the committee on the scorecard for {month}.", "Cover paper"))
        {
            Entries = [.. Entries(paper, context.Declared).Where(e => e.Lines.Count > 0)],
            SummaryHtml = context.Prose.Html(paper.Summary, placing, topHeading: 3),
            RecommendationHtml = context.Prose.Html(paper.Recommendation, placing, topHeading: 3),
            Sections = Sections(context, paper, placing),
            Contacts = paper.Contacts,
            Appendices =
            [
                new Link($"Appendix A: scorecard for {month}", Addresses.Relative(path, Addresses.Scorecard(context.Folder))),
                new Link("Exception reports", Addresses.Relative(path, Addresses.Exceptions(context.Folder))),
            ],
        };
    }

    private static IEnumerable<PaperEntry> Entries(CoverPaper paper, DeclaredEdition edition)
    {
        yield return new PaperEntry("From", paper.From);
        yield return Entry("To", paper.To.Length > 0 ? paper.To : Committee(edition));
        yield return Entry("Subject", paper.Subject);
        yield return Entry("Classification", paper.Classification.Length > 0 ? paper.Classification : Words.Of(edition.Classification));
        yield return Entry("Electoral divisions", paper.ElectoralDivisions);
        yield return Entry("Previous pathway", paper.PreviousPathway);
        yield return Entry("Future pathway", paper.FuturePathway);
    }

    private static string Committee(DeclaredEdition edition) =>
        edition.Meeting is { } meeting ? $"{meeting.Committee}, {Dates.Long(meeting.Date)}" : "";

    private static PaperEntry Entry(string label, string text) => new(label, text.Length == 0 ? [] : [text]);

    private static IReadOnlyList<PaperSection> Sections(EditionContext context, CoverPaper paper, Placing placing)
    {
        var written = PaperNumbering.Of(context.Prose.Blocks(paper.Body, placing));
        var recommendation = context.Prose.Blocks(paper.Recommendation, placing);
        return
        [
            .. written,
            Composed(written.Count + 1, "Recommendation", recommendation),
            Composed(written.Count + 2, "Background documents", Documents(paper.BackgroundDocuments)),
        ];
    }

    private static PaperSection Composed(int number, string title, IReadOnlyList<ProseBlock> blocks) =>
        new(number, title, PaperNumbering.Numbered(number, blocks));

    private static IReadOnlyList<ProseBlock> Documents(IReadOnlyList<string> documents) =>
    [
        .. (documents.Count == 0 ? ["None"] : documents)
            .Select(document => new ProseBlock(ProseBlockKind.Paragraph, Escaped.Text(document))),
    ];
}
