using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Reads a results file into a header and rows of equal length, each cell with its place.</summary>
public static class CsvTable
{
    private static CsvConfiguration Plain() => new(CultureInfo.InvariantCulture)
    {
        Delimiter = ",",
        DetectDelimiter = false,
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        NewLine = "\n",
        TrimOptions = TrimOptions.Trim,
        BadDataFound = null,
    };

    /// <summary>Reads a file's text.</summary>
    public static CsvFile Read(string path, string text, Report report)
    {
        if (CsvSeparator.Refuse(path, text) is { } finding)
        {
            report.Add(finding);
            return new CsvFile(path, null, []);
        }

        if (ReadRecords(path, text, report) is not { Count: > 0 } records)
        {
            return new CsvFile(path, null, []);
        }

        CsvCell[] header = [.. records[0].Cells];
        return CsvHeader.Accepts(header, report)
            ? new CsvFile(path, header, CsvRows.Level(header, records[1..], report))
            : new CsvFile(path, null, []);
    }

    // After a quotation mark out of place nobody knows which cell is which: then there are no records at all.
    private static List<CsvRow>? ReadRecords(string path, string text, Report report)
    {
        var records = new List<CsvRow>();
        using var parser = new CsvParser(new StringReader(text), Plain());
        Func<int, string> parsed = at => parser[at];
        var (line, start, isBroken) = (1, 0, false);
        while (parser.Read())
        {
            var written = parser.RawRecord;
            var at = new Location(path, line, 1);
            var record = new CsvRecord(at, text, start, written.EndsWith('\n') ? written.Length - 1 : written.Length);
            if (record.Fault is { } fault)
            {
                isBroken = true;
                report.Add(fault);
            }
            else if (!IsBlank(parser))
            {
                records.Add(new CsvRow(at, record.As(parsed)));
            }

            line += written.AsSpan().Count('\n');
            start += written.Length;
        }

        return isBroken ? null : records;
    }

    private static bool IsBlank(CsvParser parser) =>
        Enumerable.Range(0, parser.Count).All(i => string.IsNullOrWhiteSpace(parser[i]));
}
