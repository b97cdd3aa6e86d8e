using Scorecard.Diagnostics;
using YamlDotNet.Core;

namespace Scorecard.Read;

/// <summary>Says in a council officer's words what the YAML parser says in its own.</summary>
internal static class YamlFaultWords
{
    private const string Quote = "put the whole value between double quotes";

    public static Diagnostic Explain(YamlException fault, YamlPlaces places)
    {
        var line = places.Line(fault.Start);
        var before = line[..Math.Clamp((int)fault.Start.Column - 1, 0, line.Length)];
        var value = ValueStart(line);
        var isWithinValue = value < before.Length && !string.IsNullOrWhiteSpace(before[value..]);
        var (message, fix) = fault.Message switch
        {
            var said when Says(said, "invalid mapping") || Says(said, "mapping values are not allowed") =>
                SecondColon(before),
            var said when Says(said, "cannot start any token") || Says(said, "expected node content") =>
                ($"a value cannot start with “{First(places.From(fault.Start))}”", Quote),
            var said when Says(said, "anchor or alias") =>
                ($"a value that starts with “{First(places.From(fault.Start))}” has a meaning of its own in YAML", Quote),
            var said when Says(said, "escape") || Says(said, "Unicode") || Says(said, "hexadecimal") =>
                ("between double quotes a backslash has a meaning of its own", "write two backslashes, or use single quotes"),
            var said when Says(said, "quoted scalar") =>
                ("a quotation mark is opened here and not closed", "write the closing quotation mark"),
            var said when Says(said, "expected key") && isWithinValue => AfterValue(line[value..]),
            var said when Says(said, "expected key") || Says(said, "could not find expected ':'") =>
                ("a key with a colon is expected here", "write “key: value”, indented as the lines around it"),
            var said when Says(said, "'-' indicator") =>
                ("a line that starts with “- ” is expected here", "start each item of a list with “- ”, all indented alike"),
            var said when Says(said, "sequence entries are not allowed") =>
                ("a list cannot start on the line of its key", $"start the list on the next line, or {Quote}"),
            var said => ($"this cannot be read as YAML: {Sentence(said)}", "compare it with the lines around it"),
        };
        var place = isWithinValue && Says(fault.Message, "expected key")
            ? places.At(fault.Start) with { Column = value + 1 }
            : places.At(fault.Start);
        return ReadRules.BrokenYaml.At(place, message, fix);
    }

    private static bool Says(string message, string part) => message.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string First(string text) => text.Length == 0 ? " " : text[..1];

    /// <summary>Where the value starts on a line that may begin with a key.</summary>
    private static int ValueStart(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var start = colon < 0 ? 0 : colon + 2;
        return start + (line.Length - start - line[start..].TrimStart().Length);
    }

    private static (string Message, string Fix) SecondColon(string before) =>
        before.Contains(": ", StringComparison.Ordinal)
            ? ("a second colon stands in this line, so it is unclear what is the key", Quote)
            : ("this key does not fit the line above it: that has no colon, or its value goes on here",
                "indent the key as the keys around it, and write “key: value” in the line above");

    private static (string Message, string Fix) AfterValue(string value) => value switch
    {
        ['{', '{', ..] => ("a value cannot start with “{{”", Quote),
        ['"' or '\'', ..] => (
            "after the closing quotation mark more text follows",
            "put the whole value between double quotes, and write \\\" for each one inside it"),
        _ => ($"a value that starts with “{First(value)}” has a meaning of its own in YAML", Quote),
    };

    private static string Sentence(string said)
    {
        var line = said.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length == 0 ? "no reason is known" : char.ToLowerInvariant(line[0]) + line[1..];
    }
}
