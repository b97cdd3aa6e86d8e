using Scorecard.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Scorecard.Read;

/// <summary>Turns places within a piece of YAML into places in the file that it was cut from.</summary>
internal sealed class YamlPlaces(string path, int firstLine, string text)
{
    private readonly SourceText _lines = new(text);

    public string Text => text;

    public int LineCount { get; } = text.Count(c => c == '\n') + 1;

    public Location At(Mark mark) => new(path, (int)mark.Line + firstLine - 1, (int)mark.Column);

    public Location At(ParsingEvent found)
    {
        var length = found is NodeEvent or AnchorAlias && found.Start.Line == found.End.Line ? found.End.Column - found.Start.Column : 1;
        return At(found.Start) with { Length = Math.Max(1, (int)length) };
    }

    /// <summary>The line on which a mark stands.</summary>
    public string Line(Mark mark) => _lines.Line((int)mark.Line);

    /// <summary>What stands from a mark to the next space.</summary>
    public string Word(Mark mark) => From(mark).Split(' ', 2)[0];

    /// <summary>The line from a mark to its end.</summary>
    public string From(Mark mark)
    {
        var line = Line(mark);
        return line[Math.Clamp((int)mark.Column - 1, 0, line.Length)..];
    }
}
