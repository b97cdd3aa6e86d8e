using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Extensions;
using Microsoft.AspNetCore.Razor.Language.Intermediate;

namespace Scorecard.TemplateGenerator;

/// <summary>What stock templates may say and ours may not: refused by name, never rendered wrongly.</summary>
internal static class Dialect
{
    public static IEnumerable<string> Refusals(RazorCodeDocument document)
    {
        var page = document.GetDocumentIntermediateNode();
        if (page.FindPrimaryClass().BaseType.EndsWith("<dynamic>", StringComparison.Ordinal))
        {
            yield return Mistake.At(document.Source.FilePath, 1, 1, "SCT002", "a template begins with @model and a type");
        }

        foreach (var node in Below(page))
        {
            if (Refusal(node) is { } refusal)
            {
                yield return Mistake.At(Place(node, document), "SCT003", refusal);
            }
        }
    }

    private static string? Refusal(IntermediateNode node) => node switch
    {
        SectionIntermediateNode => "@section is not known here: pass a value in the model, or use @Partial",
        TemplateIntermediateNode => "inline @<b> templates are not known here: use @Partial",
        CSharpCodeAttributeValueIntermediateNode => "no statements inside an attribute: use an expression, @(a ? b : c)",
        TagHelperIntermediateNode => "tag helpers are not known here",
        _ => null,
    };

    private static IEnumerable<IntermediateNode> Below(IntermediateNode node) =>
        node.Children.SelectMany(child => Below(child).Prepend(child));

    // A section and an inline template carry no place of their own; what they hold does.
    private static SourceSpan Place(IntermediateNode node, RazorCodeDocument document) =>
        Below(node).Prepend(node).FirstOrDefault(each => each.Source.HasValue)?.Source
        ?? new SourceSpan(document.Source.FilePath, 0, 0, 0, 0);
}
