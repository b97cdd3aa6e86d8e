using Scorecard.Cli.Schema;
using Scorecard.Domain;

namespace Scorecard.Cli.Scaffold;

/// <summary>A new measure, at the end of its section's file.</summary>
internal static class IndicatorScaffold
{
    internal static Planned Of(Scorebook book, string root, string id, string section, string title, Month from)
    {
        if (IndicatorId.TryParse(id) is null)
        {
            throw new Refusal($"“{id}” cannot be an indicator's id", "capitals, digits and hyphens with at least one hyphen, such as SCS-44");
        }

        if (book.Indicators.Any(i => i.Id.Value == id))
        {
            throw new Refusal($"“{id}” is already an indicator, and an id is never used again", "take the next free number");
        }

        if (section.Length == 0 || !section.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new Refusal($"“{section}” cannot be the name of a section's file", "small letters, digits and hyphens, such as care-leavers");
        }

        var path = $"data/indicators/{section}.yaml";
        var full = Path.Combine(root, path);
        if (!File.Exists(full))
        {
            return new Planned(path, SchemaFiles.Line(root, path, "indicators") + $"section: {YamlText.Quoted(Title(section))}\nindicators:\n" + Text(id, title, from, "  "));
        }

        var old = File.ReadAllText(full);
        return new Planned(path, old.TrimEnd('\r', '\n', ' ') + "\n\n" + Text(id, title, from, Indent(path, old)), old);
    }

    private static string Indent(string path, string text)
    {
        var first = text.Split('\n').FirstOrDefault(l => l.TrimStart().StartsWith("- id:", StringComparison.Ordinal))
            ?? throw new Refusal($"“{path}” does not write its indicators as a list of “- id: ...”", "add the indicator to it by hand");
        return first[..first.IndexOf('-', StringComparison.Ordinal)];
    }

    private static string Title(string section) => char.ToUpperInvariant(section[0]) + section[1..].Replace('-', ' ');

    private static string Text(string id, string title, Month from, string indent) => string.Concat(
        new[]
        {
            $"- id: {id}",
            $"  title: {YamlText.Quoted(title)}",
            "  definition: \"To be written: what is counted, of whom, in which time.\"",
            "  source: \"To be written\"",
            "  owner: \"To be written\"",
            "  unit: percent             # percent | count | days | rate_per_10000 | ratio | currency",
            "  decimals: 1",
            "  polarity: higher          # higher | lower | target | none (activity: not rated)",
            "  basis: month              # snapshot | month | quarter | year_to_date | rolling_12 | annual",
            "  numerator: to be written",
            "  denominator: to be written",
            $"  introduced: {from}",
            "  # standards:",
            $"  #   - {{ from: {from}, target: 90, minimum: 80 }}",
        }.Select(l => $"{indent}{l}\n"));
}
