using Scorecard.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Scorecard.Read;

/// <summary>Turns what the YAML parser throws into a finding with a place, even where the parser names none.</summary>
internal static class YamlFault
{
    public static Diagnostic Explain(Exception fault, List<ParsingEvent> events, YamlPlaces places) => fault switch
    {
        YamlException known when Says(known, "tab") && FirstTab(places, known.Start) is { } tab =>
            ReadRules.TabIndent.At(tab, "the line is indented with a tab", "indent with spaces: two for each level"),
        YamlException known when Says(known, "cannot start any token") || Says(known, "quoted scalar") =>
            YamlFaultWords.Explain(known, places),
        _ when LastOpenBracket(events) is { } open => Unclosed(open, places),
        YamlException known => YamlFaultWords.Explain(known, places),
        _ => ReadRules.BrokenYaml.At(
            events.Count == 0 ? places.At(new Mark(0, 1, 1)) : places.At(events[^1].End),
            "what follows cannot be read as YAML",
            "look for a missing bracket, quotation mark or colon"),
    };

    private static bool Says(YamlException fault, string part) =>
        fault.Message.Contains(part, StringComparison.OrdinalIgnoreCase);

    // The parser names the place at which the indented part begins, which is before the tab.
    private static Location? FirstTab(YamlPlaces places, Mark from)
    {
        for (var line = from.Line; line <= places.LineCount; line++)
        {
            var mark = new Mark(0, line, 1);
            var text = places.Line(mark);
            var tab = text[..^text.TrimStart().Length].IndexOf('\t');
            if (tab >= 0)
            {
                return places.At(mark) with { Column = tab + 1 };
            }
        }

        return null;
    }

    private static Diagnostic Unclosed(NodeEvent open, YamlPlaces places)
    {
        var (opening, closing) = open is SequenceStart ? ('[', ']') : ('{', '}');
        return ReadRules.UnclosedBracket.At(
            places.At(open.Start),
            $"“{opening}” is opened here and not closed, or something is wrong between it and “{closing}”",
            $"write “{closing}” where it ends, or put the value between double quotes if the bracket is part of the text");
    }

    private static NodeEvent? LastOpenBracket(List<ParsingEvent> events)
    {
        var open = new Stack<NodeEvent>();
        foreach (var found in events)
        {
            if (found is SequenceStart or MappingStart)
            {
                open.Push((NodeEvent)found);
            }
            else if (found is SequenceEnd or MappingEnd)
            {
                open.Pop();
            }
        }

        return open.FirstOrDefault(e =>
            e is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow });
    }
}
