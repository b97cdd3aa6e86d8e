using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>Finds which figures vary by more than chance, and to which side. The first rule that holds names the cause.</summary>
internal static class SpecialCauses
{
    private const int RunLength = 7;
    private const int Window = 3;

    /// <summary>For each figure its cause and its side: 1 high or rising, -1 low or falling, 0 for common cause.</summary>
    /// <param name="values">The figures, oldest first.</param>
    /// <param name="mean">Their mean.</param>
    /// <param name="reach">From the mean to a limit.</param>
    public static IReadOnlyList<(SpecialCause Cause, int Side)> Of(List<decimal> values, decimal mean, decimal reach)
    {
        var sides = values.ConvertAll(v => Math.Sign(v - mean));
        var outside = values.ConvertAll(v => Math.Abs(v - mean) > reach);
        // Three times, so that two thirds are not lost to a long fraction.
        var near = values.ConvertAll(v => 3 * Math.Abs(v - mean) > 2 * reach);
        var runs = Runs(values);
        var onOneSide = InARow(sides, RunLength);
        var nearLimit = TwoOfThree(sides, near);
        return
        [
            .. values.Select((_, i) =>
                outside[i] ? (SpecialCause.OutsideLimits, sides[i])
                : runs[i] != 0 ? (SpecialCause.Run, runs[i])
                : nearLimit[i] ? (SpecialCause.NearLimit, sides[i])
                : onOneSide[i] ? (SpecialCause.OneSide, sides[i])
                : (SpecialCause.None, 0)),
        ];
    }

    // Seven figures in a row are six steps in a row; a figure belongs to the run that its own step is part of, or that it begins.
    private static int[] Runs(List<decimal> values)
    {
        var steps = values.Skip(1).Zip(values, (now, before) => Math.Sign(now - before)).ToList();
        var inRow = InARow(steps, RunLength - 1);
        return
        [
            .. values.Select((_, i) =>
                i > 0 && inRow[i - 1] ? steps[i - 1]
                : i < steps.Count && inRow[i] ? steps[i]
                : 0),
        ];
    }

    /// <summary>Which signs stand in a row of at least so many equal ones; zero ends a row.</summary>
    private static bool[] InARow(List<int> signs, int length)
    {
        var found = new bool[signs.Count];
        for (var (start, end) = (0, 0); start < signs.Count; start = end)
        {
            for (end = start; end < signs.Count && signs[end] == signs[start];)
            {
                end++;
            }

            Array.Fill(found, signs[start] != 0 && end - start >= length, start, end - start);
        }

        return found;
    }

    private static bool[] TwoOfThree(List<int> sides, List<bool> near)
    {
        var found = new bool[sides.Count];
        for (var first = 0; first + Window <= sides.Count; first++)
        {
            var window = Enumerable.Range(first, Window).ToList();
            var together = sides[first] != 0 && window.TrueForAll(i => sides[i] == sides[first]);
            if (together && window.Count(i => near[i]) >= 2)
            {
                window.ForEach(i => found[i] |= near[i]);
            }
        }

        return found;
    }
}
