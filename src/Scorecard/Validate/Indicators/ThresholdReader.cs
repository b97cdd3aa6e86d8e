using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Indicators;

/// <summary>Reads one expected range of an activity measure.</summary>
public static class ThresholdReader
{
    /// <summary>The range, or null if too much of it could not be read.</summary>
    public static ExpectedRange? Read(Fields entry, Report own)
    {
        var from = entry.RequiredMonth("from");
        var lower = entry.RequiredNumber("lower");
        var upper = entry.RequiredNumber("upper");
        entry.Close();
        if (lower > upper)
        {
            own.Add(StandardRules.ThresholdsInWrongOrder.At(
                entry.Of("upper"),
                $"the upper threshold “{entry.AsWritten("upper")}” is less than the lower one “{entry.AsWritten("lower")}”",
                $"write lower: {entry.AsWritten("upper")} and upper: {entry.AsWritten("lower")}"));
        }

        return from is { } month && lower is { } least && upper is { } most ? new ExpectedRange(month, least, most) : null;
    }
}
