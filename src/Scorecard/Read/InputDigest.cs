using System.Security.Cryptography;
using System.Text;

namespace Scorecard.Read;

/// <summary>
/// The SHA-256 by which an input is known in a manifest. It is taken of what a file says, not of how it is laid out: the
/// order of keys, columns and rows, comments, line ends and byte order marks do not count. A figure behind a [c] does not
/// count either: whoever knows the rest of a file could find a small number by trying each.
/// </summary>
public static class InputDigest
{
    private const string Confidential = "[c]";
    private const char Between = '\u001f';

    private static readonly string[] _figures = ["numerator", "denominator"];

    /// <summary>Of a file as it stands on the disk.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Of a text with line feeds.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Of keys and values.</summary>
    public static string Of(YamlNode.Mapping root) => Of(Said(new StringBuilder(), root).ToString());

    /// <summary>Of keys and values, and the text behind them.</summary>
    public static string Of(MarkdownFile file) =>
        Of(Said(new StringBuilder(), file.FrontMatter).Append(Between).Append(file.Body).ToString());

    /// <summary>Of a month's results.</summary>
    public static string Of(CsvFile file)
    {
        Column[] columns = [.. (file.Header ?? []).Select((cell, at) => new Column(cell.Text, at)).OrderBy(column => column.Name, StringComparer.Ordinal)];
        var value = Array.Find(columns, column => column.Name == "value")?.At ?? -1;
        var (line, lines) = (new StringBuilder(), new List<string>(file.Rows.Count));
        foreach (var row in file.Rows)
        {
            lines.Add(Line(line.Clear(), columns, row, value).ToString());
        }

        lines.Sort(StringComparer.Ordinal);
        return Of(string.Join('\n', lines));
    }

    private static StringBuilder Line(StringBuilder line, Column[] columns, CsvRow row, int value)
    {
        var isConfidential = value >= 0 && value < row.Cells.Count && row.Cells[value].Text == Confidential;
        foreach (var column in columns)
        {
            if (column.At < row.Cells.Count && !(isConfidential && _figures.Contains(column.Name)) && row.Cells[column.At].Text is { Length: > 0 } text)
            {
                Separated(line, isFirst: line.Length == 0).Append(column.Name).Append('=').Append(text);
            }
        }

        return line;
    }

    private static StringBuilder Said(StringBuilder said, YamlNode? node) => node switch
    {
        YamlNode.Mapping mapping => SaidByKey(said.Append('{'), mapping).Append('}'),
        YamlNode.Sequence list => SaidInTurn(said.Append('['), list).Append(']'),
        YamlNode.Scalar scalar => said.Append(scalar.Text),
        _ => said,
    };

    private static StringBuilder SaidByKey(StringBuilder said, YamlNode.Mapping mapping)
    {
        var isFirst = true;
        foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal))
        {
            Said(Separated(said, isFirst).Append(entry.Key.Text).Append('='), entry.Value);
            isFirst = false;
        }

        return said;
    }

    private static StringBuilder SaidInTurn(StringBuilder said, YamlNode.Sequence list)
    {
        var isFirst = true;
        foreach (var item in list.Items)
        {
            Said(Separated(said, isFirst), item);
            isFirst = false;
        }

        return said;
    }

    private static StringBuilder Separated(StringBuilder said, bool isFirst) => isFirst ? said : said.Append(Between);

    private sealed record Column(string Name, int At);
}
