using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Rate;

/// <summary>The tables of rating-rules.md, so that what officers read is what is tested.</summary>
internal static class RulesTable
{
    private static string File { get; } =
        Path.Combine(Repository.Root, "tests", "Scorecard.Tests", "Rate", "rating-rules.md");

    public static IEnumerable<string> Headings() => System.IO.File.ReadLines(File)
        .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
        .Select(line => line[3..]);

    /// <summary>The cells of each row below one heading, without the table's head.</summary>
    public static IEnumerable<object[]> Rows(string heading) => System.IO.File.ReadLines(File)
        .SkipWhile(line => line != $"## {heading}")
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith('|'))
        .Skip(2)
        .Select(line => line.Trim('|').Split('|').Select(object (cell) => cell.Trim()).ToArray());
}
