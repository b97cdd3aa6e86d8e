using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Scalars;
using Scorecard.Validate.Shapes;

namespace Scorecard.Validate.Narratives;

/// <summary>Reads an edition's cover paper.</summary>
internal static class CoverPapers
{
    internal static CoverPaper? Read(EditionFolder folder, DeclaredEdition? declared, Setting setting)
    {
        if (folder.Paper is not { IsBroken: false } file)
        {
            TellMissing(folder, declared, setting.Report);
            return null;
        }

        if (file.FrontMatter is null)
        {
            setting.Report.Add(NarrativeRules.MissingFrontMatter.At(
                new Location(file.Path, 1, 1),
                "the cover paper does not start with its heading block",
                "start the file with “---”, then from, to, subject, summary and recommendation, then “---”"));
            return null;
        }

        return Read(file, declared, setting.Report);
    }

    // Without a meeting nobody is due a paper. A folder that is no edition yet is told of already.
    private static void TellMissing(EditionFolder folder, DeclaredEdition? declared, Report report)
    {
        if (folder.Paper is null && declared?.Meeting is not null)
        {
            report.Add(NarrativeRules.MissingCoverPaper.At(
                new Location($"{folder.Path}/cover-paper.md"),
                $"the edition of {folder.Name} has a meeting and no cover paper",
                $"write {folder.Path}/cover-paper.md, or delete “meeting” if no committee takes the edition"));
        }
    }

    internal static CoverPaper Read(
        MarkdownFile file, DeclaredEdition? declared, Report report, Questions? asked = null)
    {
        var fields = Texts.FrontMatter(file, report, asked);
        var paper = new CoverPaper
        {
            From = fields.Texts("from"),
            To = fields.Text("to"),
            Subject = fields.Text("subject"),
            Classification = PaperClassification.Read(fields, declared, report),
            ElectoralDivisions = fields.Text("electoral_divisions"),
            PreviousPathway = fields.Text("previous_pathway"),
            FuturePathway = fields.Text("future_pathway"),
            Summary = Embedded("summary", file, fields),
            Recommendation = Embedded("recommendation", file, fields),
            BackgroundDocuments = fields.Texts("background_documents", TextScalar.LongestText),
            Contacts = [.. fields.Mappings("contacts").Select(Contact)],
            Body = Texts.Body(file),
        };
        fields.Close();
        Braces.Check(file.FrontMatter, ["summary", "recommendation"], report);
        return paper;
    }

    private static Narrative Embedded(string key, MarkdownFile file, Fields fields) => new(
        file.Path, fields.Of(key).Line, fields.RequiredText(key, TextScalar.LongestText) ?? "", Embedded: true);

    private static PaperContact Contact(Fields fields)
    {
        var contact = new PaperContact(
            fields.RequiredText("heading") ?? "",
            fields.RequiredText("name") ?? "",
            fields.Text("title"),
            fields.Text("phone"),
            fields.Text("email"));
        fields.Close();
        return contact;
    }

    /// <summary>Checks the paper's words and gives its texts as read.</summary>
    internal static IEnumerable<ProseDocument> Check(CoverPaper? paper, MarkdownFile? file, Setting setting)
    {
        if (file is not { IsBroken: false })
        {
            return [];
        }

        var body = ProseChecks.CheckFile(file, setting);
        PaperShape.Check(file, body, setting.Report);
        return paper is null
            ? [body]
            : [body, ProseChecks.Check(paper.Summary, setting), ProseChecks.Check(paper.Recommendation, setting)];
    }
}
