using Scorecard.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Scorecard.Read;

/// <summary>Runs the YAML parser to the end and refuses what is broken or too big, so that what follows need not.</summary>
internal static class YamlEvents
{
    /// <summary>The events of the first document; null if it cannot be read, which is reported.</summary>
    public static List<ParsingEvent>? Read(YamlPlaces places, Report report)
    {
        var events = new List<ParsingEvent>();
        try
        {
            var parser = new Parser(new Scanner(new StringReader(places.Text), skipComments: true));
            var depth = 0;
            while (parser.MoveNext() && parser.Current is { } found)
            {
                depth += found.NestingIncrease;
                events.Add(found);
                if (Refuse(events, depth, places) is { } finding)
                {
                    report.Add(finding);
                    return null;
                }
            }

            return IsBalanced(events, places, report) ? events : null;
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            report.Add(YamlFault.Explain(fault, events, places));
            return null;
        }
    }

    private static bool IsBalanced(List<ParsingEvent> events, YamlPlaces places, Report report)
    {
        if (YamlBalance.LostAt(events) is not { } lost)
        {
            return true;
        }

        report.Add(ReadRules.BrokenYaml.At(
            places.At(lost),
            "a key or a list that begins here does not end",
            "write “key: value”, and put a value with brackets, colons or quotation marks between double quotes"));
        return false;
    }

    // Stream and document count as two levels.
    private static Diagnostic? Refuse(List<ParsingEvent> events, int depth, YamlPlaces places) => events[^1] switch
    {
        var e when depth - 2 > ReadLimits.YamlDepth => ReadRules.NestedTooDeep.At(
            places.At(e),
            FormattableString.Invariant($"lists and keys stand more than {ReadLimits.YamlDepth} deep inside each other"),
            "look for a bracket too many, or indent less"),
        var e when events.Count > ReadLimits.YamlNodes => ReadRules.TooManyValues.At(
            places.At(e),
            FormattableString.Invariant($"the file holds more than {ReadLimits.YamlNodes} values"),
            "split the file"),
        DocumentStart e when events.Count(IsDocument) > 1 => ReadRules.SecondDocument.At(
            places.At(e.Start), "a second document starts here", "delete the line “---”, or put what follows into its own file"),
        _ => null,
    };

    private static bool IsDocument(ParsingEvent found) => found is DocumentStart;
}
