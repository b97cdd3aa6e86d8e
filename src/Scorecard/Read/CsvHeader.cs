using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Checks that every column has a name of its own.</summary>
internal static class CsvHeader
{
    public static bool Accepts(IReadOnlyList<CsvCell> header, Report report)
    {
        var findings = header.Select((cell, i) => Refuse(header, cell, i)).OfType<Diagnostic>().ToList();
        report.AddAll(findings);
        return findings.Count == 0;
    }

    private static Diagnostic? Refuse(IReadOnlyList<CsvCell> header, CsvCell cell, int index)
    {
        if (cell.Text.Length == 0)
        {
            return ReadRules.UnnamedColumn.At(
                cell.At,
                FormattableString.Invariant($"column {index + 1} has no name"),
                "write its name, or delete the column with the commas that make it");
        }

        return header.Take(index).Any(c => c.Text == cell.Text)
            ? ReadRules.DuplicateColumn.At(cell.At, $"the column “{cell.Text}” stands twice", "keep one of the two")
            : null;
    }
}
