using System.Net;
using System.Text.RegularExpressions;

namespace Scorecard.Text;

/// <summary>What an HTML fragment of ours says, without its marks.</summary>
public static partial class PlainText
{
    /// <summary>The words, one space between them.</summary>
    public static string Of(string html) =>
        Space().Replace(WebUtility.HtmlDecode(Mark().Replace(Inline().Replace(html, ""), " ")), " ").Trim();

    /// <summary>Marks within a line part no words: 9<b>0</b>% is 90%.</summary>
    [GeneratedRegex("</?(?:a|b|i|em|strong|code|span|small|sub|sup)(?:\\s[^>]*)?>")]
    private static partial Regex Inline();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Mark();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
