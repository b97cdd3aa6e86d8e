using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Checks that every column has a name of its own.</summary>
internal static class CsvHeader
{
    public static bool Accepts(IReadOnlyList<CsvCell> header, Report report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var findings = header
            .Select((cell, i) => Refuse(cell, i, seen))
            .OfType<Diagnostic>()
            .Take(ReadLimits.FindingsOfOneKind)
            .ToList();
        report.AddAll(findings);
        return findings.Count == 0;
    }

    private static Diagnostic? Refuse(CsvCell cell, int index, HashSet<string> seen)
    {
        if (cell.Text.Length == 0)
        {
            return ReadRules.UnnamedColumn.At(
                cell.At,
                FormattableString.Invariant($"column {index + 1} has no name"),
                "write its name, or delete the column with the commas that make it");
        }

        return seen.Add(cell.Text)
            ? null
            : ReadRules.DuplicateColumn.At(cell.At, $"the column “{cell.Text}” stands twice", "keep one of the two");
    }
}
