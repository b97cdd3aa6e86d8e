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
    public static string Of(YamlNode.Mapping root) => Of(Said(root));

    /// <summary>Of keys and values, and the text behind them.</summary>
    public static string Of(MarkdownFile file) => Of($"{(file.FrontMatter is null ? "" : Said(file.FrontMatter))}{Between}{file.Body}");

    /// <summary>Of a month's results.</summary>
    public static string Of(CsvFile file)
    {
        var columns = (file.Header ?? []).Select((cell, at) => (Name: cell.Text, At: at)).OrderBy(column => column.Name, StringComparer.Ordinal).ToList();
        var value = columns.Where(column => column.Name == "value").Select(column => column.At).DefaultIfEmpty(-1).First();
        return Of(string.Join('\n', file.Rows.Select(row => Line(columns, row, value)).Order(StringComparer.Ordinal)));
    }

    private static string Line(List<(string Name, int At)> columns, CsvRow row, int value)
    {
        var isConfidential = value >= 0 && value < row.Cells.Count && row.Cells[value].Text == Confidential;
        return string.Join(Between, columns
            .Where(column => column.At < row.Cells.Count && row.Cells[column.At].Text.Length > 0)
            .Where(column => !(isConfidential && _figures.Contains(column.Name)))
            .Select(column => $"{column.Name}={row.Cells[column.At].Text}"));
    }

    private static string Said(YamlNode node) => node switch
    {
        YamlNode.Mapping mapping => $"{{{string.Join(Between, mapping.Entries.OrderBy(e => e.Key.Text, StringComparer.Ordinal).Select(e => $"{e.Key.Text}={Said(e.Value)}"))}}}",
        YamlNode.Sequence list => $"[{string.Join(Between, list.Items.Select(Said))}]",
        YamlNode.Scalar scalar => scalar.Text,
        _ => "",
    };
}
