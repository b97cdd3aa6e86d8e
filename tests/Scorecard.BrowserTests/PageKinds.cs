using System.Text.RegularExpressions;

namespace Scorecard.BrowserTests;

/// <summary>One page of each kind: whatever kind of page a site comes to have is tested as soon as it is there.</summary>
internal static partial class PageKinds
{
    private static readonly string[] _more = [ExampleSite.Superseded, ExampleSite.Withdrawn, ExampleSite.Draft, "2017-02/versions/index.html"];

    /// <summary>The longest page of each kind, of the newest month where it belongs to one, and what is special.</summary>
    internal static IReadOnlyList<string> In(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), new FileInfo(file).Length))
            .Where(page => !Forwards().IsMatch(page.Path))
            .GroupBy(page => KindOf(page.Path))
            .Select(kind => kind
                .OrderByDescending(page => page.Path.StartsWith(ExampleSite.Newest, StringComparison.Ordinal))
                .ThenByDescending(page => page.Length)
                .ThenBy(page => page.Path, StringComparer.Ordinal)
                .First().Path)
            .Concat(_more)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The kind of a page: its address without the month, the version and what the page is about.</summary>
    internal static string KindOf(string path) => About().Replace(Version().Replace(path, "M/v/"), "$1/*/");

    [GeneratedRegex(@"^(latest|\d{4}-\d{2})/index\.html$")]
    private static partial Regex Forwards();

    [GeneratedRegex(@"^\d{4}-\d{2}/(v\d+/)?")]
    private static partial Regex Version();

    [GeneratedRegex("(indicators|cohorts|subsets|pages)/[^/]+/")]
    private static partial Regex About();
}
