using System.Globalization;
using Scorecard.Text;

namespace Scorecard.Cli;

/// <summary>What was done, in one line.</summary>
internal static class Summary
{
    private const decimal Megabyte = 1_000_000m;

    internal static string Of(CheckOutcome check) => check.Accepted.Count == 0
        ? Open(check)
        : $"{Open(check)}; {Numbers.Counted(check.Accepted.Count, "warning")} acknowledged";

    private static string Open(CheckOutcome check) => check.Findings.Count == 0
        ? $"No errors and no warnings in {Numbers.Counted(check.Files, "file")}"
        : $"{Numbers.Counted(check.Errors, "error")} and {Numbers.Counted(check.Warnings, "warning")} in {Numbers.Counted(check.Files, "file")}";

    internal static string Of(BuildOutcome outcome, string output, TimeSpan took) => string.Create(
        CultureInfo.InvariantCulture,
        $"Built {Numbers.Counted(outcome.Editions, "edition")}: {Numbers.Counted(outcome.Pages, "page")}, "
            + $"{Numbers.Counted(outcome.Written!.Files, "file")}, {outcome.Written.Bytes / Megabyte:F1} MB, "
            + $"{Numbers.Counted(outcome.Ratings, "rating")}, {took.TotalSeconds:F2} s, in {output}");
}
