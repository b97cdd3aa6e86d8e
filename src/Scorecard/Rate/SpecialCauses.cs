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
    public static (SpecialCause Cause, int Side)[] Of(decimal[] values, decimal mean, decimal reach)
    {
        var distances = Array.ConvertAll(values, v => v - mean);
        var sides = Array.ConvertAll(distances, Math.Sign);
        // Three times, so that two thirds are not lost to a long fraction.
        var near = Array.ConvertAll(distances, d => 3 * Math.Abs(d) > 2 * reach);
        var runs = Runs(values);
        var onOneSide = InARow(sides, RunLength);
        var nearLimit = TwoOfThree(sides, near);
        var causes = new (SpecialCause, int)[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            causes[i] = Math.Abs(distances[i]) > reach ? (SpecialCause.OutsideLimits, sides[i])
                : runs[i] != 0 ? (SpecialCause.Run, runs[i])
                : nearLimit[i] ? (SpecialCause.NearLimit, sides[i])
                : onOneSide[i] ? (SpecialCause.OneSide, sides[i])
                : (SpecialCause.None, 0);
        }

        return causes;
    }

    // Seven figures in a row are six steps in a row; a figure belongs to the run that its own step is part of, or that it begins.
    private static int[] Runs(decimal[] values)
    {
        var steps = new int[values.Length - 1];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = Math.Sign(values[i + 1] - values[i]);
        }

        var (inRow, runs) = (InARow(steps, RunLength - 1), new int[values.Length]);
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = i > 0 && inRow[i - 1] ? steps[i - 1] : i < steps.Length && inRow[i] ? steps[i] : 0;
        }

        return runs;
    }

    /// <summary>Which signs stand in a row of at least so many equal ones; zero ends a row.</summary>
    private static bool[] InARow(int[] signs, int length)
    {
        var found = new bool[signs.Length];
        for (var (start, end) = (0, 0); start < signs.Length; start = end)
        {
            for (end = start; end < signs.Length && signs[end] == signs[start];)
            {
                end++;
            }

            Array.Fill(found, signs[start] != 0 && end - start >= length, start, end - start);
        }

        return found;
    }

    private static bool[] TwoOfThree(int[] sides, bool[] near)
    {
        var found = new bool[sides.Length];
        for (var first = 0; first + Window <= sides.Length; first++)
        {
            var together = sides[first] != 0 && !sides.AsSpan(first, Window).ContainsAnyExcept(sides[first]);
            if (together && near.AsSpan(first, Window).Count(true) >= 2)
            {
                for (var i = first; i < first + Window; i++)
                {
                    found[i] |= near[i];
                }
            }
        }

        return found;
    }
}
