namespace Scorecard.Text.Markdown;

/// <summary>Finds lines that are meant as a table and are none.</summary>
internal static class TableScan
{
    /// <summary>The first line of each such table.</summary>
    internal static IEnumerable<(int Offset, string Raw)> Find(string text)
    {
        var (offset, row) = (0, 0);
        var header = (Offset: 0, Raw: "");
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            row = IsRow(trimmed) ? row + 1 : 0;
            if (row == 2 && !Fits(header.Raw, trimmed))
            {
                yield return header;
            }

            header = (offset + line.Length - line.TrimStart().Length, trimmed);
            offset += line.Length + 1;
        }
    }

    private static bool IsRow(string line) => line.Length > 1 && line[0] == '|' && line[^1] == '|';

    private static bool Fits(string header, string below) =>
        below.Contains('-') && below.All(c => c is '|' or '-' or ':' or ' ' or '\t') && Cells(header) == Cells(below);

    private static int Cells(string row) =>
        row.Where((c, i) => c == '|' && (i == 0 || row[i - 1] != '\\')).Count();
}
