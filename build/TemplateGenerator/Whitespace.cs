using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.Language.Intermediate;

namespace Scorecard.TemplateGenerator;

/// <summary>Leaves the templates' indentation out of the pages: a run of blanks with a line end becomes that line end.</summary>
internal static partial class Whitespace
{
    // One template that shows blanks as they are keeps all of its own. Scripts and styles have files of their own.
    private static readonly string[] _preserving = ["<pre", "<textarea"];

    public static void Collapse(DocumentIntermediateNode page)
    {
        var tokens = Tokens(page).ToList();
        if (tokens.Any(token => Preserves(token.Content)))
        {
            return;
        }

        foreach (var html in Below(page).OfType<HtmlContentIntermediateNode>())
        {
            CollapseWhole(html.Children.OfType<IntermediateToken>().ToList());
        }

        foreach (var attribute in Below(page).OfType<HtmlAttributeIntermediateNode>())
        {
            attribute.Prefix = Collapse(attribute.Prefix);
        }
    }

    public static string Collapse(string html) =>
        BetweenCells().Replace(LeadingBlanks().Replace(LineEnds().Replace(html, "\n"), " "), "");

    // The parser cuts markup at each tag; what is between two tags shows only where they stand together.
    private static void CollapseWhole(List<IntermediateToken> tokens)
    {
        var whole = Collapse(string.Concat(tokens.Select(token => token.Content)));
        for (var at = 0; at < tokens.Count; at++)
        {
            tokens[at].Content = at == 0 ? whole : "";
        }
    }

    private static bool Preserves(string html) =>
        _preserving.Any(tag => html.Contains(tag, StringComparison.OrdinalIgnoreCase));

    // The values of attributes with an expression keep their blanks: they are nodes of another kind.
    private static IEnumerable<IntermediateToken> Tokens(IntermediateNode page) =>
        Below(page).OfType<HtmlContentIntermediateNode>().SelectMany(html => html.Children.OfType<IntermediateToken>());

    private static IEnumerable<IntermediateNode> Below(IntermediateNode node) =>
        node.Children.SelectMany(child => Below(child).Prepend(child));

    [GeneratedRegex(@"[ \t\r]*\n\s*")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"^[ \t]{2,}")]
    private static partial Regex LeadingBlanks();

    // A row of a table stands on one line: nothing shows what is between its cells, and there are many.
    [GeneratedRegex(@"\s+(?=<t[dh]\b|</tr>)|(?<=</t[dh]>)\s+$")]
    private static partial Regex BetweenCells();
}
