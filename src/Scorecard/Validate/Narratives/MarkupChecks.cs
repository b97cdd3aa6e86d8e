using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Marks that do nothing here: readers would see them, and a note to oneself would be published.</summary>
internal static class MarkupChecks
{
    internal static void Check(ProseDocument document, Setting setting)
    {
        foreach (var stray in document.FindStrayMarkup())
        {
            var place = setting.Place(document.Narrative, stray.Raw, stray.Line, stray.Column);
            setting.Add(
                new Fault(NarrativeRules.StrayMarkup, $"{Texts.Quote(stray.Raw.Trim())} would be printed as it stands", Cure(stray)),
                place);
        }
    }

    private static string Cure(StrayMarkup stray) => stray.Kind switch
    {
        StrayMarkupKind.Comment => "delete the note: readers would see it",
        StrayMarkupKind.Tag when stray.Raw.StartsWith("<br", StringComparison.OrdinalIgnoreCase) =>
            "leave an empty line between paragraphs instead",
        StrayMarkupKind.Tag => "use Markdown instead, such as **bold**, or put it between backticks to show it",
        StrayMarkupKind.SpacedLink => "write an address without spaces, such as [words](SCS-05)",
        StrayMarkupKind.NamedLink => "write the address between round brackets, such as [words](SCS-05)",
        StrayMarkupKind.Footnote => "write the note in the text: there are no footnotes",
        StrayMarkupKind.Heading => $"write a space after “{stray.Raw.Trim().TrimEnd(stray.Raw[^1])}”",
        StrayMarkupKind.Bullet => "start each item with a hyphen and a space, after an empty line",
        _ => $"write below the names of the columns a line with as many parts, such as {Rule(stray.Raw)}",
    };

    /// <summary>The line of hyphens that the table lacks.</summary>
    private static string Rule(string header) =>
        string.Concat(Enumerable.Repeat("|---", Math.Clamp(header.Count(c => c == '|') - 1, 1, 12))) + "|";
}
