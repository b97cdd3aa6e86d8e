using System.Buffers;

namespace Scorecard.Text;

/// <summary>Plain text made safe to stand in HTML.</summary>
public static class Escaped
{
    private static readonly SearchValues<char> _special = SearchValues.Create("<>&\"'");

    /// <summary>The text with the five characters that HTML gives a meaning written out.</summary>
    public static string Text(string plain) => plain.AsSpan().ContainsAny(_special) ? Replaced(plain) : plain;

    private static string Replaced(string plain) => plain
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
