using System.Text.RegularExpressions;

namespace Scorecard.Text;

/// <summary>The part of an exception report that says what is being done.</summary>
public static partial class ActionHeadings
{
    /// <summary>The words under the first heading about action; null if no heading is about it.</summary>
    public static string? Section(string markdown)
    {
        var parts = Heading().Split(markdown);
        for (var part = 1; part + 1 < parts.Length; part += 2)
        {
            if (AboutAction().IsMatch(parts[part]))
            {
                return parts[part + 1].Trim('\n');
            }
        }

        return null;
    }

    /// <summary>True if the words speak of something done or to be done.</summary>
    public static bool SpeakOfAction(string words) => Action().IsMatch(words);

    [GeneratedRegex(@"^##[ \t]+([^\n]+)\n?", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(done|doing|actions?|next|plan|will)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutAction();

    [GeneratedRegex(
        @"\b(?:will|actions?|plan\w*|doing|done|next|start\w*|begun|began|begin\w*|open\w*|appoint\w*|recruit\w*|review\w*|train\w*|introduc\w*|agreed|being \w+ed|are \w+ing|is \w+ing)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Action();
}
