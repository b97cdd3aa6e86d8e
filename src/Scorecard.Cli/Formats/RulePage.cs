using Scorecard.Diagnostics;

namespace Scorecard.Cli.Formats;

/// <summary>The page that explains a rule. The program carries every page with it, so that an installed tool has them too.</summary>
/// <param name="Markdown">The page as written.</param>
internal sealed record RulePage(string Markdown)
{
    private const string WrongHeading = "## What is wrong\n";

    /// <summary>What is wrong, in the page's own words.</summary>
    internal string WhatIsWrong
    {
        get
        {
            var start = Markdown.IndexOf(WrongHeading, StringComparison.Ordinal) + WrongHeading.Length;
            var end = Markdown.IndexOf("\n## ", start, StringComparison.Ordinal);
            return Markdown[start..end].Trim().ReplaceLineEndings(" ");
        }
    }

    /// <summary>Where the page stands in the repository.</summary>
    internal static string AddressOf(Rule rule) => $"docs/diagnostics/{rule.Code}.md";

    internal static RulePage Of(Rule rule)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"diagnostics/{rule.Code}.md")
            ?? throw new InvalidOperationException($"{rule.Code} has no page");
        using var reader = new StreamReader(stream);
        return new RulePage(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
