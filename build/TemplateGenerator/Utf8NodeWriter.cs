using System.Globalization;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.CodeGeneration;
using Microsoft.AspNetCore.Razor.Language.Intermediate;

namespace Scorecard.TemplateGenerator;

/// <summary>Writes markup as UTF-8 literals, and an attribute as one call where one value decides whether it is there.</summary>
internal sealed class Utf8NodeWriter : RuntimeNodeWriter
{
    public override void WriteHtmlContent(CodeRenderingContext context, HtmlContentIntermediateNode node) =>
        WriteLiteral(context, Html(node));

    public override void WriteHtmlAttribute(CodeRenderingContext context, HtmlAttributeIntermediateNode node)
    {
        if (node.Children is [CSharpExpressionAttributeValueIntermediateNode { Prefix: "" } value])
        {
            var start = $"WriteAttribute({Utf8Literal.Of(node.AttributeName)}, {Utf8Literal.Of(node.Prefix)}, ";
            WriteCall(context, start, value, $", {Utf8Literal.Of(node.Suffix)});");
            return;
        }

        WriteLiteral(context, node.Prefix);
        context.RenderChildren(node);
        WriteLiteral(context, node.Suffix);
    }

    public override void WriteHtmlAttributeValue(CodeRenderingContext context, HtmlAttributeValueIntermediateNode node) =>
        WriteLiteral(context, node.Prefix + Html(node));

    public override void WriteCSharpExpressionAttributeValue(
        CodeRenderingContext context,
        CSharpExpressionAttributeValueIntermediateNode node) =>
        WriteCall(context, $"WriteAttributeValue({Utf8Literal.Of(node.Prefix)}, ", node, ");");

    // Dialect has refused the template; the code is never used.
    public override void WriteCSharpCodeAttributeValue(
        CodeRenderingContext context,
        CSharpCodeAttributeValueIntermediateNode node)
    {
    }

    private static string Html(IntermediateNode node) =>
        string.Concat(node.Children.OfType<IntermediateToken>().Where(token => token.IsHtml).Select(token => token.Content));

    private static void WriteLiteral(CodeRenderingContext context, string html)
    {
        if (html.Length > 0)
        {
            context.CodeWriter.WriteLine($"WriteLiteral({Utf8Literal.Of(html)});");
        }
    }

    // The start stands on a hidden line, so that the compiler's columns are the template's.
    private static void WriteCall(CodeRenderingContext context, string start, IntermediateNode node, string end)
    {
        var code = node.Children.OfType<IntermediateToken>().First(token => token.IsCSharp);
        var expression = string.Concat(node.Children.OfType<IntermediateToken>().Select(token => token.Content));
        context.CodeWriter.WriteLine(start).WriteLine("#nullable restore");
        context.CodeWriter.WriteLine(LineMark(code.Source ?? node.Source));
        WriteUnindented(context.CodeWriter, Padding(code.Source) + expression);
        context.CodeWriter.WriteLine("#line default").WriteLine("#line hidden").WriteLine("#nullable disable");
        context.CodeWriter.WriteLine(end);
    }

    private static void WriteUnindented(CodeWriter writer, string line)
    {
        var indent = writer.CurrentIndent;
        writer.CurrentIndent = 0;
        writer.WriteLine(line);
        writer.CurrentIndent = indent;
    }

    private static string LineMark(SourceSpan? place) => place is { } span
        ? string.Create(CultureInfo.InvariantCulture, $"#line {span.LineIndex + 1} \"{span.FilePath}\"")
        : "#line hidden";

    private static string Padding(SourceSpan? place) => new(' ', place?.CharacterIndex ?? 0);
}
