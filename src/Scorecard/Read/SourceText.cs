namespace Scorecard.Read;

/// <summary>The text of one file, to quote lines from.</summary>
/// <param name="text">The text, with line feeds.</param>
public sealed class SourceText(string text)
{
    private readonly Lazy<string[]> _lines = new(() => text.Split('\n'));

    /// <summary>A line, counted from 1; empty where there is no such line.</summary>
    public string Line(int number) => number >= 1 && number <= _lines.Value.Length ? _lines.Value[number - 1] : "";

    /// <summary>
    /// Where <paramref name="sought"/> first stands at or after a place, as line and column from 1; null if nowhere.
    /// For values inside YAML, whose own lines are not those of the file.
    /// </summary>
    public (int Line, int Column)? Find(string sought, int fromLine)
    {
        for (var line = Math.Max(fromLine, 1); line <= _lines.Value.Length; line++)
        {
            var column = _lines.Value[line - 1].IndexOf(sought, StringComparison.Ordinal);
            if (column >= 0)
            {
                return (line, column + 1);
            }
        }

        return null;
    }
}
