using System.Globalization;
using System.Text;

namespace Scorecard.TemplateGenerator;

/// <summary>Writes text as a C# UTF-8 literal, on one line whatever it holds.</summary>
internal static class Utf8Literal
{
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 16);
        foreach (var letter in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            literal.Append(Escaped(letter));
        }

        return literal.Append("\"u8").ToString();
    }

    private static string Escaped(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' =>
            "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
        _ => letter.ToString(),
    };
}
