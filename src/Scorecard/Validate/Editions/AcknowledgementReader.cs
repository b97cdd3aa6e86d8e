using Scorecard.Domain;

namespace Scorecard.Validate.Editions;

/// <summary>Reads the warnings that an edition accepts. Whoever knows all rules checks what they mean.</summary>
internal static class AcknowledgementReader
{
    private const int LongestReason = 500;

    public static IReadOnlyList<Acknowledgement> Read(IReadOnlyList<Fields> items) =>
        [.. items.Select(Read).OfType<Acknowledgement>()];

    private static Acknowledgement? Read(Fields fields)
    {
        var (rule, indicator) = (fields.RequiredText("rule"), fields.Text("indicator"));
        var reason = fields.RequiredText("reason", LongestReason);
        fields.Close();
        return rule is null || reason is null
            ? null
            : new Acknowledgement(rule, indicator, reason, fields.At.Line, fields.At.Column);
    }
}
