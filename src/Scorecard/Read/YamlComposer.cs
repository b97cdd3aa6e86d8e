using Scorecard.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Scorecard.Read;

/// <summary>Builds values from a document's events, and refuses what would make a file mean more than it shows.</summary>
internal sealed class YamlComposer(List<ParsingEvent> events, YamlPlaces places, Report report)
{
    private int _next;

    /// <summary>True if a value is unknown, so that the whole must not be used.</summary>
    public bool IsBroken { get; private set; }

    public YamlNode Compose()
    {
        _next = events.FindIndex(e => e is NodeEvent or AnchorAlias);
        return Node();
    }

    private YamlNode Node()
    {
        var found = events[_next++];
        Refuse(found);
        return found switch
        {
            SequenceStart start => Sequence(start),
            MappingStart start => Mapping(start),
            Scalar scalar => Value(scalar),
            _ => new YamlNode.Scalar("", true, places.At(found)),
        };
    }

    private YamlNode.Scalar Value(Scalar scalar) =>
        new(scalar.Value, scalar.Style == ScalarStyle.Plain, places.At(scalar));

    private YamlNode.Sequence Sequence(SequenceStart start)
    {
        var items = new List<YamlNode>();
        while (events[_next] is not SequenceEnd)
        {
            items.Add(Node());
        }

        _next++;
        return new YamlNode.Sequence(items, places.At(start));
    }

    private YamlNode.Mapping Mapping(MappingStart start)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (events[_next] is not MappingEnd)
        {
            var mark = events[_next].Start;
            var key = Node();
            Add(entries, key, Node(), mark);
        }

        _next++;
        return new YamlNode.Mapping([.. entries.Values.OrderBy(e => e.Key.At)], places.At(start));
    }

    private void Add(Dictionary<string, YamlEntry> entries, YamlNode key, YamlNode value, Mark mark)
    {
        if (key is not YamlNode.Scalar name)
        {
            Break(ComplexKey(key.At, mark));
        }
        else if (name is { IsPlain: true, Text: "<<" })
        {
            Break(ReadRules.YamlReference.At(name.At, "“<<” brings in keys from elsewhere", "write the keys here"));
        }
        else if (!entries.TryAdd(name.Text, new YamlEntry(name, value)))
        {
            var first = entries[name.Text].Key.At.Line;
            report.Add(ReadRules.DuplicateKey.At(
                name.At,
                FormattableString.Invariant($"the key “{name.Text}” stands twice; the first is on line {first}"),
                "keep one of the two"));
        }
    }

    private void Refuse(ParsingEvent found)
    {
        switch (found)
        {
            case AnchorAlias alias:
                Break(ReadRules.YamlReference.At(
                    places.At(alias), $"“*{alias.Value}” refers to a value elsewhere",
                    "write the value here, or put it between double quotes if the asterisk is part of the text"));
                break;
            case NodeEvent { Anchor.IsEmpty: false } node:
                report.Add(ReadRules.YamlReference.At(
                    places.At(node), $"“&{node.Anchor.Value}” names a value so that it can be used elsewhere",
                    "delete it, or put the value between double quotes if the sign is part of the text"));
                break;
            case NodeEvent { Tag.IsEmpty: false } node:
                report.Add(ReadRules.YamlTag.At(
                    places.At(node.Start), $"the tag “{places.Word(node.Start)}” is not understood",
                    "delete it, or put the value between double quotes if the sign is part of the text"));
                break;
        }
    }

    private Diagnostic ComplexKey(Location at, Mark mark) => places.From(mark).StartsWith('{')
        ? ReadRules.ComplexKey.At(
            at, "a value that starts with “{{” is read as keys, not as text", "put the whole value between double quotes")
        : ReadRules.ComplexKey.At(at, "a key must be a single word, not a list", "write “key: value”");

    private void Break(Diagnostic finding)
    {
        IsBroken = true;
        report.Add(finding);
    }
}
