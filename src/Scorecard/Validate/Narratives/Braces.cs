using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Braces that readers would see: figures that were not closed, or stand where none can be bound.</summary>
internal static class Braces
{
    internal static void Check(ProseDocument document, Setting setting)
    {
        foreach (var stray in document.StrayBraces)
        {
            var at = setting.Place(document.Narrative, stray.Raw, stray.Line, stray.Column);
            setting.Add(Fault(stray.Raw, "write a figure on one line, as {{ rag.red }}, or delete the braces"), at);
        }
    }

    /// <summary>Looks through front matter, but for the keys whose words are narrative themselves.</summary>
    internal static void Check(YamlNode? node, IReadOnlyList<string> narrative, Report report)
    {
        foreach (var scalar in Scalars(node, narrative))
        {
            var found = scalar.Text.Contains("{{", StringComparison.Ordinal) ? "{{"
                : scalar.Text.Contains("}}", StringComparison.Ordinal) ? "}}" : null;
            if (found is not null)
            {
                var fault = Fault(found, "write the words without a figure: here none is filled in");
                report.Add(fault.Rule.At(scalar.At, fault.Message, fault.Fix));
            }
        }
    }

    private static Fault Fault(string raw, string fix) =>
        new(NarrativeRules.StrayBraces, $"“{raw}” would be printed as it stands", fix);

    private static IEnumerable<YamlNode.Scalar> Scalars(YamlNode? node, IReadOnlyList<string> left) => node switch
    {
        YamlNode.Scalar scalar => [scalar],
        YamlNode.Sequence list => list.Items.SelectMany(item => Scalars(item, left)),
        YamlNode.Mapping map => map.Entries
            .Where(entry => !left.Contains(entry.Key.Text))
            .SelectMany(entry => Scalars(entry.Value, left)),
        _ => [],
    };
}
