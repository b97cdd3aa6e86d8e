using Scorecard.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Scorecard.Read;

/// <summary>Says in a council officer's words what the YAML parser says in its own.</summary>
internal static class YamlFault
{
    private const string Quote = "put the value between double quotes";

    public static Diagnostic Explain(Exception fault, List<ParsingEvent> events, YamlPlaces places) => fault switch
    {
        YamlException known when FirstTab(places, known.Start) is { } tab => ReadRules.TabIndent.At(
            tab, "the line is indented with a tab", "indent with spaces: two for each level"),
        _ when LastOpen(events) is { } open && !IsPlainFault(fault) => ReadRules.UnclosedBracket.At(
            places.At(open.Start),
            $"“{Bracket(open)}” is opened here and not closed, or something else is wrong inside it",
            $"write “{(Bracket(open) == '[' ? ']' : '}')}” where it ends, or put the value between double quotes if the bracket is part of the text"),
        YamlException known => Broken(known, places),
        _ => ReadRules.BrokenYaml.At(
            events.Count == 0 ? places.At(new Mark(0, 1, 1)) : places.At(events[^1].End),
            "what follows cannot be read as YAML", "look for a missing bracket, quote or colon"),
    };

    private static Diagnostic Broken(YamlException fault, YamlPlaces places)
    {
        var (mark, message, fix) = Words(fault, places);
        return ReadRules.BrokenYaml.At(places.At(mark), message, fix);
    }

    private static (Mark At, string Message, string Fix) Words(YamlException fault, YamlPlaces places)
    {
        var said = fault.Message;
        return said switch
        {
            _ when Says(said, "mapping values are not allowed") =>
                (fault.Start, "a second colon stands in this line, so it is unclear which is the key", Quote),
            _ when Says(said, "cannot start any token") =>
                (fault.Start, $"a value cannot start with “{First(places.From(fault.Start))}”", Quote),
            _ when Says(said, "quoted scalar") =>
                (fault.Start, "a quotation mark is opened here and not closed", "write the closing quotation mark"),
            _ when Says(said, "expected key") || Says(said, "could not find expected ':'") =>
                (fault.Start, "a key with a colon is expected here", "write “key: value”, and indent it as the lines around it"),
            _ when Says(said, "'-' indicator") =>
                (fault.Start, "a line that starts with “- ” is expected here", "start each item of a list with “- ”, all indented alike"),
            _ => (fault.Start, $"this cannot be read as YAML: {Sentence(said)}", "compare it with the lines around it"),
        };
    }

    private static bool Says(string message, string part) => message.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string First(string text) => text.Length == 0 ? " " : text[..1];

    private static string Sentence(string said)
    {
        var line = said.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length == 0 ? "no reason is known" : char.ToLowerInvariant(line[0]) + line[1..];
    }

    private static bool IsPlainFault(Exception fault) =>
        fault is YamlException && (Says(fault.Message, "cannot start any token") || Says(fault.Message, "quoted scalar"));

    private static Location? FirstTab(YamlPlaces places, Mark mark)
    {
        var line = places.Line(mark);
        var tab = line[..^line.TrimStart().Length].IndexOf('\t');
        return tab < 0 ? null : places.At(new Mark(0, mark.Line, 1)) with { Column = tab + 1 };
    }

    private static NodeEvent? LastOpen(List<ParsingEvent> events)
    {
        var open = new Stack<NodeEvent>();
        foreach (var found in events)
        {
            switch (found)
            {
                case SequenceStart or MappingStart:
                    open.Push((NodeEvent)found);
                    break;
                case SequenceEnd or MappingEnd:
                    open.Pop();
                    break;
            }
        }

        return open.FirstOrDefault(e => e is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow });
    }

    private static char Bracket(NodeEvent open) => open is SequenceStart ? '[' : '{';
}
