using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Finds the marks that version control leaves where two people changed the same lines.</summary>
internal static class MergeConflicts
{
    private const string Ours = "<<<<<<< ";
    private const string Theirs = ">>>>>>> ";

    /// <summary>
    /// One finding for each conflict. A row of equals signs alone is none: it also underlines a heading. An end without a
    /// start is told too: somebody deleted the other marks only.
    /// </summary>
    public static IEnumerable<Diagnostic> In(string path, string text)
    {
        if (!text.Contains(Ours, StringComparison.Ordinal) && !text.Contains(Theirs, StringComparison.Ordinal))
        {
            yield break;
        }

        var (lines, started) = (text.Split('\n'), 0);
        for (var line = 1; line <= lines.Length; line++)
        {
            if (lines[line - 1].StartsWith(Ours, StringComparison.Ordinal))
            {
                started = line;
                yield return Conflict(path, line, EndOf(lines, line));
            }
            else if (lines[line - 1].StartsWith(Theirs, StringComparison.Ordinal))
            {
                if (started == 0)
                {
                    yield return Conflict(path, line, 0);
                }

                started = 0;
            }
        }
    }

    private static int EndOf(string[] lines, int start) =>
        Array.FindIndex(lines, start, line => line.StartsWith(Theirs, StringComparison.Ordinal)) + 1;

    private static Diagnostic Conflict(string path, int line, int end) => ReadRules.MergeConflict.At(
        new Location(path, line, 1, Ours.Length - 1),
        end == 0
            ? "a mark of a merge conflict was left here"
            : FormattableString.Invariant($"a merge conflict was left here: lines {line} to {end} hold the words of two people, one below the other"),
        "keep the lines that are right, and delete those that start with <<<<<<<, ======= and >>>>>>>");
}
