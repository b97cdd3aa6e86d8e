using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Exceptions;

/// <summary>A Red asks what is being done, by whom and by when.</summary>
internal static class ExceptionGaps
{
    /// <summary>What `new exception` writes where somebody must.</summary>
    private static readonly string[] _placeholders = ["To be written", "To be named", "TBC"];

    internal static IEnumerable<Diagnostic> Find(ExceptionReport report)
    {
        var top = new Location(report.Text.File, 1, 1);
        if (report.Owner.Length == 0 || IsPlaceholder(report.Owner))
        {
            yield return ExceptionRules.NoOwner.At(
                top,
                "the exception report names nobody who answers for the action",
                "write “owner: ” and a post in the block between the lines of ---");
        }

        if (report.Due is null)
        {
            yield return ExceptionRules.NoDueDate.At(
                top,
                "the exception report does not say by when",
                "write “due: ” and a day such as 2017-12-31 in the block between the lines of ---");
        }

        if (LineWithoutAction(report.Text) is { } line)
        {
            yield return ExceptionRules.NoAction.At(
                new Location(report.Text.File, line, 1),
                "the exception report does not say what is being done",
                "write a part “## What is being done”: each action with who does it and by when");
        }
    }

    private static bool IsPlaceholder(string words) =>
        Array.Exists(_placeholders, p => words.TrimStart().StartsWith(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>The line where the words about action should stand; null if they are there.</summary>
    private static int? LineWithoutAction(Narrative text) => ActionHeadings.Section(text.Markdown) switch
    {
        null => ActionHeadings.SpeakOfAction(text.Markdown) ? null : LineOf(text, text.Markdown.TrimStart()),
        var section when string.IsNullOrWhiteSpace(section) => LineOf(text, ""),
        var section => IsPlaceholder(section) ? LineOf(text, section) : null,
    };

    private static int LineOf(Narrative text, string words)
    {
        var before = words.Length == 0 ? text.Markdown.TrimEnd() : text.Markdown[..text.Markdown.LastIndexOf(words, StringComparison.Ordinal)];
        return text.Line + before.Count(c => c == '\n');
    }
}
