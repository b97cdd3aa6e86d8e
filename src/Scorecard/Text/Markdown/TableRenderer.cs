using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Scorecard.Text.Markdown;

/// <summary>Writes a table whose column headings say so, in a box that scrolls by itself where the page is narrow.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"scroll\" tabindex=\"0\"><table>");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(renderer, "thead", rows.Where(r => r.IsHeader));
        WriteRows(renderer, "tbody", rows.Where(r => !r.IsHeader));
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, string group, IEnumerable<TableRow> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        renderer.WriteLine($"<{group}>");
        all.ForEach(row => WriteRow(renderer, row));
        renderer.WriteLine($"</{group}>");
    }

    private static void WriteRow(HtmlRenderer renderer, TableRow row)
    {
        renderer.Write("<tr>");
        foreach (var cell in row.OfType<TableCell>())
        {
            renderer.Write(row.IsHeader ? "<th scope=\"col\">" : "<td>");
            WriteCell(renderer, cell);
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell)
    {
        foreach (var paragraph in cell.OfType<ParagraphBlock>())
        {
            renderer.WriteLeafInline(paragraph);
        }
    }
}
