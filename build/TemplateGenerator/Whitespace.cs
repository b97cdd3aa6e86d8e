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

        foreach (var token in tokens)
        {
            token.Content = Collapse(token.Content);
        }

        foreach (var attribute in Below(page).OfType<HtmlAttributeIntermediateNode>())
        {
            attribute.Prefix = Collapse(attribute.Prefix);
        }
    }

    public static string Collapse(string html) =>
        LeadingBlanks().Replace(LineEnds().Replace(html, "\n"), " ");

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
}
