using System.Text.RegularExpressions;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Sites;

/// <summary>Every link leads somewhere, from any place where the site may stand.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_inside_the_site_leads_to_a_file_and_a_place_in_it()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var site = example.Built();
        var anchors = site.Paths.Where(IsPage).ToDictionary(p => p, p => Ids().Matches(site.Text(p)).Select(m => m.Groups[1].Value).ToHashSet());
        Assert.Empty(site.Paths.Where(IsPage).SelectMany(page => References(site, page)
            .Where(link => !Leads(site, anchors, page, link))
            .Select(link => $"{page}: {link}")));
    }

    [Fact]
    public void A_version_of_an_edition_holds_all_it_needs_and_leads_out_only_to_addresses_that_stay()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var site = example.Built();
        foreach (var page in site.Paths.Where(p => IsPage(p) && Frozen().IsMatch(p)))
        {
            var folder = Frozen().Match(page).Value;
            Assert.All(
                References(site, page).Select(link => Resolve(page, link).Path).Where(target => !target.StartsWith(folder, StringComparison.Ordinal)),
                target => Assert.Matches(@"\A(index\.html|\d{4}-\d\d/index\.html|\d{4}-\d\d/versions/index\.html|editions\.js|indicators/[a-z0-9-]+/index\.html|pages/[a-z0-9-]+/index\.html)\z", target));
        }
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static IEnumerable<string> References(BuiltSite site, string page) => Attributes()
        .Matches(site.Text(page))
        .Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value))
        .Where(link => !link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Leads(BuiltSite site, Dictionary<string, HashSet<string>> anchors, string page, string link)
    {
        var (path, anchor) = Resolve(page, link);
        return site.Files.ContainsKey(path) && (anchor.Length == 0 || anchors[path].Contains(anchor));
    }

    private static (string Path, string Anchor) Resolve(string page, string link)
    {
        var parts = link.Split('#', 2);
        var path = parts[0].Length == 0 ? page : new Uri(new Uri($"http://site/{page}"), parts[0]).AbsolutePath[1..];
        return (path, parts.Length > 1 ? parts[1] : "");
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Attributes();

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\A\d{4}-\d\d/v\d+/")]
    private static partial Regex Frozen();
}
