using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Councils;

/// <summary>Reads what protects small counts.</summary>
public static class DisclosureReader
{
    /// <summary>Beyond it a threshold is a slip: it would hide ordinary figures.</summary>
    private const int HighestThreshold = 20;

    /// <summary>The protection, with its defaults where nothing is said.</summary>
    public static Disclosure Read(Fields? fields, Report report)
    {
        var usual = new Disclosure();
        if (fields is null)
        {
            return usual;
        }

        var threshold = fields.Whole("threshold", 0, HighestThreshold) ?? usual.Threshold;
        var secondary = fields.Flag("secondary") ?? usual.Secondary;
        RefuseRounding(fields, report);
        fields.Close();
        return new Disclosure(threshold, secondary);
    }

    private static void RefuseRounding(Fields fields, Report report)
    {
        if (fields.Whole("round_to", 1, 1000) is { } step and not 1)
        {
            report.Add(CouncilRules.UnsupportedRounding.At(
                fields.Of("round_to"),
                $"counts cannot be rounded to the nearest {step} yet",
                "write 1, and [c] for figures that must not be published"));
        }
    }
}
