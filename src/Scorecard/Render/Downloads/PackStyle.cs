using System.Globalization;
using System.Text;
using Scorecard.Compose.Packs;

namespace Scorecard.Render.Downloads;

/// <summary>The style sheet that writes edition, version and address on each printed sheet of a pack; paper has no scripts.</summary>
internal static class PackStyle
{
    internal static ReadOnlyMemory<byte> Of(RunningLines lines) => Encoding.UTF8.GetBytes(
        $$"""
        @charset "utf-8";

        @page {
          margin: 22mm 12mm 20mm;

          @top-left {
            width: 75%;
            color: #000;
            content: {{Quoted(lines.Title)}};
            font: 8pt system-ui, sans-serif;
            text-align: left;
          }

          @top-right {
            width: 25%;
            color: #000;
            content: {{Quoted(lines.Version)}};
            font: bold 8pt system-ui, sans-serif;
            text-align: right;
          }

          @bottom-left {
            width: 80%;
            color: #000;
            content: {{Quoted(lines.Address)}};
            font: 8pt system-ui, sans-serif;
            text-align: left;
          }

          @bottom-right {
            width: 20%;
            color: #000;
            content: "Page " counter(page) " of " counter(pages);
            font: 8pt system-ui, sans-serif;
            text-align: right;
          }
        }

        """);

    /// <summary>As a string of a style sheet, in which a council's name can end nothing.</summary>
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter is '"' or '\\' || char.IsControl(letter)
                ? quoted.Append(CultureInfo.InvariantCulture, $"\\{(int)letter:x} ")
                : quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }
}
