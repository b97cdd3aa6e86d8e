using Scorecard.Diagnostics;
using YamlDotNet.Core.Events;

namespace Scorecard.Read;

/// <summary>Reads YAML into values with their places: a small, plain part of YAML, so that a file means what it seems to mean.</summary>
public static class YamlDocument
{
    /// <summary>Reads a text whose first line is line <paramref name="firstLine"/> of the file.</summary>
    public static YamlReading Read(string path, string text, int firstLine, Report report)
    {
        var places = new YamlPlaces(path, firstLine, text);
        if (YamlEvents.Read(places, report) is not { } events)
        {
            return new YamlReading(null, IsBroken: true);
        }

        if (events.Find(e => e is NodeEvent or AnchorAlias) is null or Scalar { IsPlainImplicit: true, Value: "" })
        {
            return new YamlReading(null, IsBroken: false);
        }

        var composer = new YamlComposer(events, places, report);
        var root = composer.Compose();
        if (root is not YamlNode.Mapping && !composer.IsBroken)
        {
            report.Add(ReadRules.NoKeys.At(
                root.At,
                "keys with values are expected here, and there are none",
                "write “key: value”, one to a line, with a space after the colon"));
        }

        return composer.IsBroken || root is not YamlNode.Mapping mapping
            ? new YamlReading(null, IsBroken: true)
            : new YamlReading(mapping, IsBroken: false);
    }

    internal static YamlFile ReadFile(SourceDisk disk, string path)
    {
        if (disk.ReadText(path, ReadLimits.ProseBytes) is not { } text)
        {
            return new YamlFile(path, null);
        }

        var reading = Read(path, text, 1, disk.Report);
        if (reading is { Root: null, IsBroken: false })
        {
            disk.Report.Add(ReadRules.EmptyFile.At(
                new Location(path), "nothing is written in the file", "write its keys, or delete the file"));
        }

        if (reading.Root is { } root)
        {
            disk.Note(path, InputDigest.Of(root));
        }

        return new YamlFile(path, reading.Root);
    }
}
