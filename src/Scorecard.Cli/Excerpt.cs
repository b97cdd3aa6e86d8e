using Scorecard.Diagnostics;

namespace Scorecard.Cli;

/// <summary>The line that a finding stands on, cut to what a terminal can show, with carets below the place.</summary>
/// <param name="Line">The line or a part of it.</param>
/// <param name="Carets">Blanks and carets.</param>
internal sealed record Excerpt(string Line, string Carets)
{
    private const int Margin = 4;

    /// <summary>The excerpt; null if the finding means a file or a line as a whole.</summary>
    internal static Excerpt? Of(Diagnostic finding, int width)
    {
        var column = finding.Location.Column - 1;
        if (finding.Excerpt.Length == 0 || column < 0 || column > finding.Excerpt.Length)
        {
            return null;
        }

        var room = Math.Max(20, width - Margin);
        var start = Math.Max(0, column - (room / 2));
        var line = Printable(finding.Excerpt.Substring(start, Math.Min(room, finding.Excerpt.Length - start)));
        var length = Math.Clamp(finding.Location.Length, 1, Math.Max(1, line.Length - (column - start)));
        return new Excerpt(line, new string(' ', column - start) + new string('^', length));
    }

    /// <summary>Tabs and control characters would move the carets, or the terminal.</summary>
    private static string Printable(string line) => string.Create(line.Length, line, (cells, source) =>
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }
    });
}
