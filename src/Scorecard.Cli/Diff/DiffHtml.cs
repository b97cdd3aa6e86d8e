using System.Net;
using System.Text;

namespace Scorecard.Cli.Diff;

/// <summary>A page of its own, old and new side by side.</summary>
internal static class DiffHtml
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>What would change</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 80rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
        table { border-collapse: collapse; width: 100%; table-layout: fixed }
        th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
        del { background: #ffe3e0 } ins { background: #dff5e1 }
        </style>
        </head>
        <body>
        <main>
        <h1>What would change</h1>

        """;

    internal static string Of(IReadOnlyList<Change> changes)
    {
        var html = new StringBuilder(Head.Replace("\r\n", "\n", StringComparison.Ordinal));
        html.Append($"<p><strong>{Encoded(DiffWords.Headline(changes))}</strong></p>\n");
        foreach (var group in changes.GroupBy(c => c.Kind))
        {
            html.Append($"<h2>{DiffWords.Heading(group.Key)}</h2>\n<table>\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Published</th><th scope=\"col\">Would be</th></tr></thead>\n<tbody>\n");
            foreach (var c in group)
            {
                html.Append($"<tr><th scope=\"row\">{Encoded(DiffWords.Where(c))} {Encoded(c.Title)}</th><td>{Marked("del", c.Old)}</td><td>{Marked("ins", c.New)} {Encoded(c.Remark)}</td></tr>\n");
            }

            html.Append("</tbody>\n</table>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Marked(string element, string words) => words.Length == 0 ? "nothing" : $"<{element}>{Encoded(words)}</{element}>";

    private static string Encoded(string words) => WebUtility.HtmlEncode(words);
}
