using Scorecard.Domain;

namespace Scorecard.Text.Markdown;

/// <summary>Turns offsets in a narrative's text into lines and columns of its file.</summary>
internal sealed class ProsePlaces(Narrative narrative)
{
    /// <summary>The line and column of an offset. Where the parser lost the offset, <paramref name="raw"/> is sought.</summary>
    internal (int Line, int Column) Of(int offset, string raw)
    {
        var text = narrative.Markdown;
        var start = Math.Clamp(offset, 0, text.Length);
        if (!text.AsSpan(start).StartsWith(raw, StringComparison.Ordinal))
        {
            var found = text.IndexOf(raw, StringComparison.Ordinal);
            start = found < 0 ? start : found;
        }

        var before = text.AsSpan(0, start);
        return (LineOf(before.Count('\n')), start - before.LastIndexOf('\n'));
    }

    /// <summary>The file's line, from 1, of a line of the text, from 0.</summary>
    internal int LineOf(int line) => narrative.Line + line;
}
