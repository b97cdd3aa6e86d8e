using System.Text;

namespace Scorecard.TemplateGenerator;

/// <summary>Joins markup that the parser saw in several pieces, such as a tag and the start of its attribute, into one call.</summary>
internal static class Literals
{
    private const string Start = "WriteLiteral(\"";
    private const string End = "\"u8);";

    public static string Joined(string code)
    {
        var (joined, open) = (new StringBuilder(code.Length), false);
        foreach (var line in code.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            var (markup, isLiteral) = (line.TrimStart(), IsLiteral(line));
            if (isLiteral && open)
            {
                joined.Length -= End.Length + 1;
                joined.Append(markup, Start.Length, markup.Length - Start.Length).Append('\n');
            }
            else
            {
                joined.Append(line).Append('\n');
            }

            open = isLiteral;
        }

        return joined.ToString();
    }

    private static bool IsLiteral(string line) =>
        line.TrimStart().StartsWith(Start, StringComparison.Ordinal) && line.EndsWith(End, StringComparison.Ordinal);
}
