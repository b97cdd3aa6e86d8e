using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>What holds for every narrative, whatever it is about.</summary>
internal static class ProseChecks
{
    internal static ProseDocument Check(Narrative narrative, Setting setting)
    {
        var document = ProseDocument.Parse(narrative);
        if (document.Refusal.Length > 0)
        {
            setting.Report.Add(NarrativeRules.UnreadableText.At(
                new Location(narrative.File, narrative.Line, 1),
                $"the text cannot be read: {document.Refusal}",
                "write it more simply"));
            return document;
        }

        HiddenCharacters.Check(narrative, setting);
        FigureChecks.Check(document, setting);
        Braces.Check(document, setting);
        MarkupChecks.Check(document, setting);
        LinkChecks.Check(document, setting);
        return document;
    }

    /// <summary>Checks the text of a file, which must say something.</summary>
    internal static ProseDocument CheckFile(MarkdownFile file, Setting setting)
    {
        var document = Check(Texts.Body(file), setting);
        if (document.IsEmpty && document.Refusal.Length == 0)
        {
            setting.Report.Add(NarrativeRules.EmptyText.At(
                Texts.Start(file), "the file has no text", "write the text, or delete the file"));
        }

        return document;
    }
}
