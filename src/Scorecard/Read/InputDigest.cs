using System.Security.Cryptography;
using System.Text;

namespace Scorecard.Read;

/// <summary>
/// The SHA-256 by which an input is known in a manifest. A text counts with line feeds and without a byte order mark, so
/// that no editor changes it by saving. A figure behind a [c] does not count at all: whoever knows the rest of a file
/// could find a small number by trying each.
/// </summary>
public static class InputDigest
{
    private const string Confidential = "[c]";
    private const char CellEnd = '\u001f';

    private static readonly string[] _figures = ["numerator", "denominator"];

    /// <summary>Of a file as it stands on the disk.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Of a text with line feeds.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Of a month's results, without the figures behind a [c].</summary>
    public static string Of(string text, CsvFile file)
    {
        var value = file.Header?.Select(cell => cell.Text).ToList().IndexOf("value") ?? -1;
        return value < 0 || !file.Rows.Any(row => IsConfidential(row, value))
            ? Of(text)
            : Of(string.Join('\n', file.Rows.Select(row => Line(file.Header!, row, IsConfidential(row, value)))));
    }

    private static bool IsConfidential(CsvRow row, int value) =>
        row.Cells.Count > value && row.Cells[value].Text == Confidential;

    private static string Line(IReadOnlyList<CsvCell> header, CsvRow row, bool isConfidential) => string.Join(
        CellEnd,
        row.Cells.Select((cell, i) => isConfidential && i < header.Count && _figures.Contains(header[i].Text) ? "" : cell.Text));
}
