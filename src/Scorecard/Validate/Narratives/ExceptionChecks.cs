using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>A Red asks what is being done, by whom and by when.</summary>
internal static class ExceptionChecks
{
    /// <summary>What `new exception` writes where somebody must.</summary>
    private static readonly string[] _placeholders = ["To be written", "To be named", "TBC"];

    internal static void Check(MarkdownFile file, string owner, DateOnly? due, Fields fields, Report report)
    {
        if (string.IsNullOrWhiteSpace(file.Body))
        {
            return;
        }

        var top = new Location(file.Path, 1, 1);
        if (owner.Length == 0 || IsPlaceholder(owner))
        {
            report.Add(NarrativeRules.NoOwner.At(
                fields.Has("owner") ? fields.Of("owner") : top,
                "the exception report names nobody who answers for the action",
                "write “owner: ” and a post in the block between the lines of ---"));
        }

        if (due is null && !fields.Has("due"))
        {
            report.Add(NarrativeRules.NoDueDate.At(
                top, "the exception report does not say by when", "write “due: ” and a day such as 2017-12-31 in the block between the lines of ---"));
        }

        report.AddAll(WithoutAction(file) is { } at ? [NoAction(at)] : []);
    }

    private static bool IsPlaceholder(string words) =>
        Array.Exists(_placeholders, p => words.TrimStart().StartsWith(p, StringComparison.OrdinalIgnoreCase));

    private static Location? WithoutAction(MarkdownFile file)
    {
        var section = ActionHeadings.Section(file.Body);
        return section is null
            ? ActionHeadings.SpeakOfAction(file.Body) ? null : Texts.Start(file)
            : string.IsNullOrWhiteSpace(section) || IsPlaceholder(section) ? At(file, section) : null;
    }

    /// <summary>The line of the placeholder, or the end of the file.</summary>
    private static Location At(MarkdownFile file, string section)
    {
        var before = section.Length == 0 ? file.Body.TrimEnd() : file.Body[..file.Body.LastIndexOf(section, StringComparison.Ordinal)];
        return new Location(file.Path, file.BodyLine + before.Count(c => c == '\n'), 1);
    }

    private static Diagnostic NoAction(Location at) => NarrativeRules.NoAction.At(
        at,
        "the exception report does not say what is being done",
        "write a part “## What is being done”: each action with who does it and by when");
}
