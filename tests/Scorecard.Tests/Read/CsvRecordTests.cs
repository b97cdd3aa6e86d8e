using System.Globalization;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Tests.Read;

/// <summary>Cells are taken out of the text when somebody asks. They say what the parser read, and stand where they are written.</summary>
public sealed class CsvRecordTests
{
    private static readonly string[] _cells =
    [
        "", "1", " 12.5 ", "SCS-01", "\"\"", "\"late, and short\"", "\"he said \"\"no\"\"\"", "\"\"\"all\"\"\"", " \"of two\nlines\" ", "\" spaced \"", "\t7\t", "é",
    ];

    [Fact]
    public void Whatever_is_written_the_cells_are_what_the_parser_reads() => Gen.Int[0, _cells.Length - 1].Select(at => _cells[at]).Array[3].Array[1, 6]
        .Sample(rows => Holds("a,b,c\n" + string.Concat(rows.Select(cells => string.Join(',', cells) + "\n"))), iter: 2_000, threads: 1);

    private static void Holds(string text)
    {
        var report = new Report();
        var rows = CsvTable.Read("r.csv", text, report).Rows;
        Assert.Empty(report.Findings);
        Assert.Equal(Parsed(text), rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.All(rows.SelectMany(row => row.Cells), cell => Assert.StartsWith(FirstWord(cell.Text), Behind(text, cell.At), StringComparison.Ordinal));
    }

    private static List<string> Parsed(string text)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim });
        var cells = new List<string>();
        while (parser.Read())
        {
            cells.AddRange(parser.Record!.All(string.IsNullOrWhiteSpace) ? [] : parser.Record!.Select(cell => cell.Trim()));
        }

        return cells[3..];
    }

    /// <summary>The file from a place on, without the quotation marks and spaces there.</summary>
    private static string Behind(string text, Location at)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines[(at.Line - 1)..])[(at.Column - 1)..].TrimStart('"', ' ', '\t');
    }

    private static string FirstWord(string text) => text.TrimStart('"').Split(' ', ',', '\n', '"')[0];
}
